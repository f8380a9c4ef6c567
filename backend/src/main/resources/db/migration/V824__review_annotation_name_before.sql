UPDATE review_annotation a SET a.name = (SELECT m.name FROM membership m WHERE m.partnership_id = a.partnership_id AND m.id = a.membership_id)
WHERE a.name IS NULL;
