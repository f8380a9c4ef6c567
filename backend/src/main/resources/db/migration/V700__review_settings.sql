CREATE TABLE review_settings (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    months VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    keep_years TINYINT NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY review_settings_once (partnership_id),
    CONSTRAINT review_settings_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
