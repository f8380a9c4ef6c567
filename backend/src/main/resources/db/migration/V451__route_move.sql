CREATE TABLE route_move (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    traject_id BINARY(16) NOT NULL,
    number INT NOT NULL,
    cycle INT NOT NULL,
    from_step VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_step VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_on DATE NOT NULL,
    reason VARCHAR(280) NOT NULL,
    agreed_with VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    membership_id BINARY(16) NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY route_move_number (partnership_id, traject_id, number),
    CONSTRAINT route_move_of_traject FOREIGN KEY (partnership_id, traject_id) REFERENCES traject (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
