-- How many counted days the last mail gave; empty before the first mail and once it is used.
ALTER TABLE survey_invitation ADD COLUMN closes_after_days INT NULL;
