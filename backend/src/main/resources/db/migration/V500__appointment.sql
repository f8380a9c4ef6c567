CREATE TABLE appointment (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    date DATE NOT NULL,
    start_time TIME NULL,
    minutes INT NOT NULL,
    traject_id BINARY(16) NULL,
    school_id BINARY(16) NULL,
    network_id BINARY(16) NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY appointment_of_expert (partnership_id, membership_id, date),
    CONSTRAINT appointment_traject FOREIGN KEY (partnership_id, traject_id) REFERENCES traject (partnership_id, id),
    CONSTRAINT appointment_school FOREIGN KEY (partnership_id, school_id) REFERENCES school (partnership_id, id),
    CONSTRAINT appointment_network FOREIGN KEY (partnership_id, network_id) REFERENCES local_network (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
