ALTER TABLE outgoing_mail
    ADD COLUMN calendar_method VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN calendar TEXT NULL;
