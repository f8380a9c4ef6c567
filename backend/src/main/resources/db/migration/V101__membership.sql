CREATE TABLE membership (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    account_id BINARY(16) NOT NULL,
    name VARCHAR(120) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NULL,
    PRIMARY KEY (partnership_id, id),
    KEY membership_account (account_id),
    CONSTRAINT membership_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT membership_account_exists FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
