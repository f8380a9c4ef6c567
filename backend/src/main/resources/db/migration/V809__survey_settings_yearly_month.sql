ALTER TABLE survey_settings ADD COLUMN yearly_month INT NULL;
