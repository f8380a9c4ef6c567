ALTER TABLE traject
    ADD COLUMN closing_next VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN closing_advice VARCHAR(200) NULL;
