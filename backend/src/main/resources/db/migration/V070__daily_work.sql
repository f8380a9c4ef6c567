CREATE TABLE daily_work (
    partnership_id BINARY(16) NOT NULL,
    name VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    day DATE NOT NULL,
    taken_until DATETIME(6) NOT NULL,
    done_at DATETIME(6) NULL,
    PRIMARY KEY (partnership_id, name, day)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
