CREATE TABLE account_link (
    id BINARY(32) NOT NULL,
    account_id BINARY(16) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY account_link_account (account_id),
    KEY account_link_age (expires_at),
    CONSTRAINT account_link_of_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
