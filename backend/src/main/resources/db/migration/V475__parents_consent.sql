CREATE TABLE parents_consent (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stated_on DATE NOT NULL,
    membership_id BINARY(16) NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    CONSTRAINT parents_consent_of_traject FOREIGN KEY (partnership_id, id) REFERENCES traject (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
