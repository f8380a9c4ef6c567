ALTER TABLE review ADD COLUMN reflection_asked_on DATE NULL;
