CREATE TABLE network_signal (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    network_id BINARY(16) NOT NULL,
    dimension VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    text VARCHAR(500) NOT NULL,
    recorded_by BINARY(16) NOT NULL,
    recorded_on DATE NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY network_signal_network (partnership_id, network_id, recorded_on),
    CONSTRAINT network_signal_network_exists FOREIGN KEY (partnership_id, network_id) REFERENCES local_network (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
