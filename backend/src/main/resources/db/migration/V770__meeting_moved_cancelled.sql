ALTER TABLE network_meeting
    ADD COLUMN moved_from DATE NULL,
    ADD COLUMN cancelled_on DATE NULL,
    ADD COLUMN cancel_reason VARCHAR(200) NULL;
