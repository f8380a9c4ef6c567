CREATE TABLE expert_region (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    region_id BINARY(16) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NULL,
    PRIMARY KEY (partnership_id, id),
    KEY expert_region_membership (partnership_id, membership_id),
    CONSTRAINT expert_region_of_membership FOREIGN KEY (partnership_id, membership_id) REFERENCES membership (partnership_id, id),
    CONSTRAINT expert_region_exists FOREIGN KEY (partnership_id, region_id) REFERENCES region (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
