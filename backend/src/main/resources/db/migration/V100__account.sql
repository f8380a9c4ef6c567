CREATE TABLE account (
    id BINARY(16) NOT NULL,
    email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
    disabled_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY account_email (email)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
