UPDATE review_confirmation c SET c.name = (SELECT m.name FROM membership m WHERE m.partnership_id = c.partnership_id AND m.id = c.membership_id)
WHERE c.name IS NULL;
