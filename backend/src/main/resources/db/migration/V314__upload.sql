CREATE TABLE upload (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    content MEDIUMBLOB NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY upload_age (uploaded_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
