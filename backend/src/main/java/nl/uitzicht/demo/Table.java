package nl.uitzicht.demo;

import java.util.List;
import java.util.Locale;

/** The tables a demonstration fills, in an order that satisfies their foreign keys, with the columns it fills. */
enum Table {
    PARTNERSHIP("id slug name holiday_region travel_counts"),
    ACCOUNT("id email password_hash"),
    MEMBERSHIP("partnership_id id account_id name starts_on joined_on"),
    REGION("partnership_id id name"),
    LOCAL_NETWORK("partnership_id id region_id name two_layers"),
    ROLE_GRANT("partnership_id id membership_id role region_id starts_on"),
    SCHOOL(
            "partnership_id id location_code kind name street house_number postcode place municipality province board_number"
                    + " denomination phone website latitude longitude"),
    SCHOOL_BOARD("partnership_id id board_number name"),
    SCHOOL_NETWORK("partnership_id id school_id network_id starts_on"),
    SCHOOL_HOLIDAY("partnership_id id school_year name region first_day last_day"),
    SCHOOL_CLOSURE("partnership_id id school_id name first_day last_day"),
    REGION_MUNICIPALITY("partnership_id id region_id municipality"),
    NETWORK_NAME("partnership_id id network_id printed_name state school_id reason settled_by settled_at"),
    IMPORT_JOB("partnership_id id membership_id state done_rows total_rows started_at heard_at"),
    SCHOOL_CONTACT("partnership_id id school_id name email starts_on"),
    EXPERTISE_DOMAIN("partnership_id id name"),
    EXPERT_CONTRACT("partnership_id id membership_id fte_hundredths work_days starts_on"),
    EXPERT_DOMAIN("partnership_id id membership_id domain_id starts_on"),
    EXPERT_REGION("partnership_id id membership_id region_id starts_on"),
    TRAJECT("partnership_id id subject question school_id region_id network_id domain_id state ending starts_on ends_on"
            + " provisional_minutes closing_next closing_advice coupled_on coupled_by version"),
    TRAJECT_EXPERT("partnership_id id traject_id membership_id lead_expert starts_on ends_on"),
    TRAJECT_AGREEMENT("partnership_id id traject_id minutes from_date recorded_by recorded_at"),
    ROUTE_POSITION("partnership_id id step cycle since version"),
    ROUTE_MOVE(
            "partnership_id id traject_id number cycle from_step to_step made_on reason agreed_with membership_id at"),
    SIDE_TRACK("partnership_id id traject_id cycle membership_id begins_on ends_on version"),
    ACTION_PLAN(
            "partnership_id id traject_id cycle number made_on membership_id execution_minutes evaluation_minutes spent_minutes"
                    + " in_dossier_on confirmed_on confirmed_how confirmed_by evaluated_on version"),
    PLAN_GOAL("partnership_id id plan_id position kind text baseline target result result_text"),
    PLAN_INTERVENTION("partnership_id id plan_id position text who until_on"),
    PHASE_NOTE(
            "partnership_id id traject_id membership_id cycle phase audience addressee text moved_on version written_at changed_at"),
    PHASE_NOTE_VERSION("partnership_id id note_id version phase addressee text at"),
    APPOINTMENT(
            "partnership_id id membership_id date start_time minutes traject_id school_id network_id state version"),
    ACTIVITY_KIND("partnership_id id name applies_to not_for_experts position"),
    MONTH_SHEET("partnership_id id membership_id month state reason reopening_asked submitted_at"),
    HOUR_ENTRY("partnership_id id membership_id date minutes travel_minutes activity_kind_id traject_id network_id"
            + " appointment_id note version logged_at"),
    HOUR_CHANGE("partnership_id id hour_entry_id version field from_text to_text reason membership_id at"),
    REVIEW_QUESTIONNAIRE("partnership_id id number made_at"),
    REVIEW_QUESTION("partnership_id id questionnaire_id position code kind theme text"),
    REVIEW_ROUND("partnership_id id school_year month reference_date questionnaire_id"),
    REVIEW(
            "partnership_id id expert_id round_id questionnaire_id school_year reference_date state manager_id planned_on starts_at"
                    + " minutes place slot slot_wish invitation reflection_shared_at held_on version"),
    REVIEW_ANSWER("partnership_id id review_id code choice text version"),
    REVIEW_NOTE("partnership_id id review_id code text"),
    REVIEW_AGREEMENT("partnership_id id review_id text owner due_on state made_at"),
    REVIEW_CONFIRMATION("partnership_id id review_id copy_id membership_id side agrees answer at"),
    REVIEW_SIGNAL("partnership_id id review_id author_id text answer recorded_on"),
    NETWORK_MEETING(
            "partnership_id id network_id kind date start_time place moved_from cancelled_on cancel_reason version"),
    MEETING_PRESENCE("partnership_id id meeting_id school_id guest"),
    SUPPORT_CASE(
            "partnership_id id code school_id network_id region_id meeting_id subject group_band dimension hgw_level outcome follow_up"
                    + " domain_id brought_on brought_by decided_on closed_on previous_case_id carried_from_id version"),
    CASE_TEXT("partnership_id id tried question"),
    DEPLOYMENT(
            "partnership_id id school_id network_id region_id domain_id subject decided_on dossier_reference dossier_ready_on dossier_ready_by coupled_on"
                    + " first_contact_by first_contact_on version"),
    DEPLOYMENT_LINK("partnership_id id case_id traject_id"),
    SURVEY_QUESTIONNAIRE("partnership_id id purpose number content published_at"),
    SURVEY_NETWORK_GROUP("partnership_id id name"),
    SURVEY_INVITATION(
            "partnership_id id questionnaire_id traject_id contact_number school_id expert_id domain_id region_id network_id"
                    + " network_group traject_starts_on state recipient recipient_name asked_on reminders bounced counted attributed draft_version"),
    SURVEY_BATCH(
            "partnership_id id questionnaire_id expert_id domain_id region_id trajecten schools answers asked sealed_on"),
    SURVEY_ANSWER("partnership_id id batch_id question choice open_text shared"),
    SURVEY_CALL("partnership_id id traject_id school_id region_id expert_id name phone about subject asked_at"),
    EXPERT_PROFILE("partnership_id id listed text version"),
    EXPERT_PHOTO("partnership_id id tag content"),
    EXPERT_UNAVAILABILITY("partnership_id id membership_id starts_on ends_on"),
    CANDIDATE_CALL("partnership_id id deployment_id membership_id can_from noted_by noted_on"),
    OWN_NOTE("partnership_id id membership_id case_id text done changed_on version"),
    NETWORK_SIGNAL("partnership_id id network_id dimension text recorded_by recorded_on"),
    NETWORK_LESSON("partnership_id id network_id domain_id text month");

    private final List<String> columns;

    Table(String columns) {
        this.columns = List.of(columns.split(" "));
    }

    int width() {
        return columns.size();
    }

    String insert() {
        return "INSERT INTO %s (%s) VALUES (?%s)"
                .formatted(name().toLowerCase(Locale.ROOT), String.join(", ", columns), ", ?".repeat(width() - 1));
    }
}
