CREATE TABLE calendar_feed (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    secret_hash BINARY(32) NOT NULL,
    names_school BOOLEAN NOT NULL,
    made_at DATETIME(6) NOT NULL,
    expires_on DATE NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY calendar_feed_secret (secret_hash),
    CONSTRAINT calendar_feed_membership FOREIGN KEY (partnership_id, id) REFERENCES membership (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
