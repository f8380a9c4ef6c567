CREATE TABLE network_name (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    network_id BINARY(16) NOT NULL,
    printed_name VARCHAR(120) NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    school_id BINARY(16) NULL,
    reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    settled_by BINARY(16) NULL,
    settled_at DATETIME(6) NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY network_name_printed (partnership_id, network_id, printed_name),
    KEY network_name_state (partnership_id, state, id),
    CONSTRAINT network_name_network FOREIGN KEY (partnership_id, network_id) REFERENCES local_network (partnership_id, id),
    CONSTRAINT network_name_school FOREIGN KEY (partnership_id, school_id) REFERENCES school (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
