CREATE TABLE review_change (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    review_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    field VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_text VARCHAR(4000) NULL,
    to_text VARCHAR(4000) NULL,
    membership_id BINARY(16) NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY review_change_review (partnership_id, review_id, version),
    CONSTRAINT review_change_of FOREIGN KEY (partnership_id, review_id) REFERENCES review (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
