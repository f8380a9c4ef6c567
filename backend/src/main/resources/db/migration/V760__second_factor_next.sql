ALTER TABLE second_factor
    ADD COLUMN next_secret VARBINARY(100) NULL,
    ADD COLUMN next_until DATETIME(6) NULL;
