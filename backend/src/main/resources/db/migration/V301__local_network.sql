CREATE TABLE local_network (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    region_id BINARY(16) NOT NULL,
    name VARCHAR(120) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY local_network_name (partnership_id, region_id, name),
    CONSTRAINT local_network_region FOREIGN KEY (partnership_id, region_id) REFERENCES region (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
