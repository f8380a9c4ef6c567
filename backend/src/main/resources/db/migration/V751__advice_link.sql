CREATE TABLE advice_link (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    recipient VARCHAR(254) NOT NULL,
    secret_hash BINARY(32) NOT NULL,
    sent_on DATE NOT NULL,
    code_hash BINARY(32) NULL,
    code_until DATETIME(6) NULL,
    wrong_codes INT NOT NULL,
    read_on DATE NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY advice_link_secret (secret_hash),
    CONSTRAINT advice_link_of_note FOREIGN KEY (partnership_id, id) REFERENCES phase_note (partnership_id, id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
