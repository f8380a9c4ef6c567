CREATE TABLE recovery_code (
    account_id BINARY(16) NOT NULL,
    id BINARY(32) NOT NULL,
    used_at DATETIME(6) NULL,
    PRIMARY KEY (account_id, id),
    CONSTRAINT recovery_code_of_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
