CREATE TABLE review_confirmation (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    review_id BINARY(16) NOT NULL,
    copy_id BINARY(16) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    side VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agrees BOOLEAN NOT NULL,
    answer VARCHAR(1000) NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY review_confirmation_side (partnership_id, review_id, side),
    CONSTRAINT review_confirmation_of FOREIGN KEY (partnership_id, review_id) REFERENCES review (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
