CREATE TABLE meeting_presence (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    meeting_id BINARY(16) NOT NULL,
    school_id BINARY(16) NULL,
    guest VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (partnership_id, id),
    KEY meeting_presence_meeting (partnership_id, meeting_id),
    CONSTRAINT meeting_presence_meeting_exists FOREIGN KEY (partnership_id, meeting_id) REFERENCES network_meeting (partnership_id, id),
    CONSTRAINT meeting_presence_school FOREIGN KEY (partnership_id, school_id) REFERENCES school (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
