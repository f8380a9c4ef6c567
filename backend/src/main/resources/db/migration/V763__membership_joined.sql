ALTER TABLE membership ADD COLUMN joined_on DATE NULL;
