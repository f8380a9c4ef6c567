ALTER TABLE action_plan ADD COLUMN evaluation_recorded_by BINARY(16) NULL;
