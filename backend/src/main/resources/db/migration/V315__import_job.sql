CREATE TABLE import_job (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    done_rows INT NOT NULL,
    total_rows INT NOT NULL,
    failure VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    started_at DATETIME(6) NOT NULL,
    heard_at DATETIME(6) NOT NULL,
    PRIMARY KEY (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
