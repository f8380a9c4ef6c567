ALTER TABLE review_confirmation ADD COLUMN name VARCHAR(120) NULL;
