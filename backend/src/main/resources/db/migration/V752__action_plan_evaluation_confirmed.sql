ALTER TABLE action_plan
    ADD COLUMN evaluation_confirmed_on DATE NULL,
    ADD COLUMN evaluation_confirmed_how VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN evaluation_confirmed_by VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
