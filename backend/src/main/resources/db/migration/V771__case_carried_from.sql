ALTER TABLE support_case
    ADD COLUMN carried_from_id BINARY(16) NULL,
    ADD CONSTRAINT support_case_carried_from FOREIGN KEY (partnership_id, carried_from_id) REFERENCES network_meeting (partnership_id, id);
