-- What the questionnaire of the link is about; empty for calls of before.
ALTER TABLE survey_call ADD COLUMN subject VARCHAR(200) NOT NULL DEFAULT '';
