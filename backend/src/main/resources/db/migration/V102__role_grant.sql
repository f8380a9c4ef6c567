CREATE TABLE role_grant (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region_id BINARY(16) NULL,
    network_id BINARY(16) NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NULL,
    PRIMARY KEY (partnership_id, id),
    CONSTRAINT role_grant_membership FOREIGN KEY (partnership_id, membership_id) REFERENCES membership (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
