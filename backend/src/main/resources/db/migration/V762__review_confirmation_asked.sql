ALTER TABLE review ADD COLUMN confirmation_asked_on DATE NULL;
