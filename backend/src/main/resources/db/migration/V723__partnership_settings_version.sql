ALTER TABLE partnership ADD COLUMN settings_version INT NOT NULL DEFAULT 0;
