CREATE TABLE review_annotation (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    review_id BINARY(16) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    text VARCHAR(1000) NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY review_annotation_review (partnership_id, review_id),
    CONSTRAINT review_annotation_of FOREIGN KEY (partnership_id, review_id) REFERENCES review (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
