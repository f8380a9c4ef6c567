ALTER TABLE survey_call ADD COLUMN network_id BINARY(16) NULL;
