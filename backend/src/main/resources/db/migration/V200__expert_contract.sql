CREATE TABLE expert_contract (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    fte_hundredths SMALLINT NOT NULL,
    work_days TINYINT UNSIGNED NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NULL,
    PRIMARY KEY (partnership_id, id),
    KEY expert_contract_membership (partnership_id, membership_id, starts_on),
    CONSTRAINT expert_contract_of_membership FOREIGN KEY (partnership_id, membership_id) REFERENCES membership (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
