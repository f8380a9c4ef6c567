CREATE TABLE expertise_domain (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    name VARCHAR(80) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY expertise_domain_name (partnership_id, name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
