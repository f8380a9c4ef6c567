CREATE TABLE survey_network_group (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    name VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (partnership_id, id),
    CONSTRAINT survey_network_group_network FOREIGN KEY (partnership_id, id) REFERENCES local_network (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
