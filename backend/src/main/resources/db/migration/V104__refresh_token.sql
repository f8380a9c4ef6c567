CREATE TABLE refresh_token (
    id BINARY(32) NOT NULL,
    partnership_id BINARY(16) NOT NULL,
    session_id BINARY(16) NOT NULL,
    successor_id BINARY(32) NULL,
    used_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY refresh_token_session (partnership_id, session_id),
    CONSTRAINT refresh_token_of_session FOREIGN KEY (partnership_id, session_id) REFERENCES session (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
