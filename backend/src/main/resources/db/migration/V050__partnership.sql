CREATE TABLE partnership (
    id BINARY(16) NOT NULL,
    slug VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(120) NOT NULL,
    holiday_region VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    travel_counts BOOLEAN NOT NULL DEFAULT FALSE,
    PRIMARY KEY (id),
    UNIQUE KEY partnership_slug (slug)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
