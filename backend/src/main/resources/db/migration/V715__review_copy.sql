CREATE TABLE review_copy (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    review_id BINARY(16) NOT NULL,
    number INT NOT NULL,
    content MEDIUMTEXT NOT NULL,
    hash BINARY(32) NOT NULL,
    frozen_at DATETIME(6) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY review_copy_number (partnership_id, review_id, number),
    CONSTRAINT review_copy_of FOREIGN KEY (partnership_id, review_id) REFERENCES review (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
