ALTER TABLE survey_batch ADD COLUMN enough INT NULL;
