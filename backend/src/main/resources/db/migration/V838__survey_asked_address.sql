CREATE TABLE survey_asked_address (
    partnership_id BINARY(16) NOT NULL,
    traject_id BINARY(16) NOT NULL,
    address_hash BINARY(32) NOT NULL,
    PRIMARY KEY (partnership_id, traject_id, address_hash)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
