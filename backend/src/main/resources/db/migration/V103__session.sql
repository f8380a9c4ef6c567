CREATE TABLE session (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    device VARCHAR(120) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    last_used_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    PRIMARY KEY (partnership_id, id),
    KEY session_membership (partnership_id, membership_id, ended_at),
    CONSTRAINT session_of_membership FOREIGN KEY (partnership_id, membership_id) REFERENCES membership (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
