ALTER TABLE deployment ADD COLUMN cancelled_reason VARCHAR(200) NULL;
