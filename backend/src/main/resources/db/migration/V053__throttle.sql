CREATE TABLE throttle (
    id BINARY(32) NOT NULL,
    window_start DATETIME(6) NOT NULL,
    attempts INT NOT NULL,
    PRIMARY KEY (id),
    KEY throttle_age (window_start)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
