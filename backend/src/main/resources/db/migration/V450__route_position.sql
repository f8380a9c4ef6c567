CREATE TABLE route_position (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    step VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cycle INT NOT NULL,
    since DATE NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (partnership_id, id),
    CONSTRAINT route_position_of_traject FOREIGN KEY (partnership_id, id) REFERENCES traject (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
