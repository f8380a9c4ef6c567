ALTER TABLE coupling_setting ADD COLUMN provisional_minutes INT NOT NULL DEFAULT 600;
