ALTER TABLE partnership ADD COLUMN closing_grace_days INT NOT NULL DEFAULT 14;
