CREATE TABLE traject_hold (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    traject_id BINARY(16) NOT NULL,
    reason VARCHAR(200) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NULL,
    PRIMARY KEY (partnership_id, id),
    KEY traject_hold_of_traject (partnership_id, traject_id, starts_on),
    CONSTRAINT traject_hold_traject FOREIGN KEY (partnership_id, traject_id) REFERENCES traject (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
