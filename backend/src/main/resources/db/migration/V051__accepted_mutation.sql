CREATE TABLE accepted_mutation (
    partnership_id BINARY(16) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    operation VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content_hash BINARY(32) NOT NULL,
    result_id BINARY(16) NULL,
    result_version INT NULL,
    accepted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (partnership_id, membership_id, id),
    KEY accepted_mutation_age (accepted_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
