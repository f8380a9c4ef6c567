CREATE TABLE school_network (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    school_id BINARY(16) NOT NULL,
    network_id BINARY(16) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NULL,
    PRIMARY KEY (partnership_id, id),
    KEY school_network_school (partnership_id, school_id, starts_on),
    CONSTRAINT school_network_school_exists FOREIGN KEY (partnership_id, school_id) REFERENCES school (partnership_id, id),
    CONSTRAINT school_network_network_exists FOREIGN KEY (partnership_id, network_id) REFERENCES local_network (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
