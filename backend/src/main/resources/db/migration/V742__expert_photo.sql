CREATE TABLE expert_photo (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    tag VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY expert_photo_tag (partnership_id, tag),
    CONSTRAINT expert_photo_member FOREIGN KEY (partnership_id, id) REFERENCES membership (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
