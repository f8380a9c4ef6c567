CREATE TABLE expert_profile (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    listed BOOLEAN NOT NULL,
    text VARCHAR(600) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (partnership_id, id),
    CONSTRAINT expert_profile_member FOREIGN KEY (partnership_id, id) REFERENCES membership (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
