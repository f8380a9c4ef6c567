CREATE TABLE traject_agreement (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    traject_id BINARY(16) NOT NULL,
    minutes INT NOT NULL,
    from_date DATE NOT NULL,
    recorded_by BINARY(16) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY traject_agreement_traject (partnership_id, traject_id, from_date),
    CONSTRAINT traject_agreement_of_traject FOREIGN KEY (partnership_id, traject_id) REFERENCES traject (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
