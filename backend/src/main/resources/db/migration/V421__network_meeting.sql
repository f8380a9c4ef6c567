CREATE TABLE network_meeting (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    network_id BINARY(16) NOT NULL,
    kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    date DATE NOT NULL,
    start_time TIME NULL,
    place VARCHAR(120) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY network_meeting_date (partnership_id, network_id, date),
    CONSTRAINT network_meeting_network FOREIGN KEY (partnership_id, network_id) REFERENCES local_network (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
