CREATE TABLE second_factor (
    account_id BINARY(16) NOT NULL,
    sealed_secret VARBINARY(100) NOT NULL,
    confirmed_at DATETIME(6) NULL,
    last_step BIGINT NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT second_factor_of_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
