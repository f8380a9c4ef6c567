CREATE TABLE region_municipality (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    region_id BINARY(16) NOT NULL,
    municipality VARCHAR(80) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY region_municipality_name (partnership_id, region_id, municipality),
    CONSTRAINT region_municipality_region FOREIGN KEY (partnership_id, region_id) REFERENCES region (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
