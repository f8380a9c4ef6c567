ALTER TABLE survey_questionnaire
    ADD COLUMN topic_id BINARY(16) NOT NULL DEFAULT 0x00000000000000000000000000000000,
    DROP INDEX survey_questionnaire_number,
    ADD UNIQUE KEY survey_questionnaire_number (partnership_id, purpose, topic_id, number);
