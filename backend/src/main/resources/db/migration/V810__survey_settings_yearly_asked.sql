ALTER TABLE survey_settings ADD COLUMN yearly_asked INT NULL;
