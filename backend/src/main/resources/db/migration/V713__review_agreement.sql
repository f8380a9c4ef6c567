CREATE TABLE review_agreement (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    review_id BINARY(16) NOT NULL,
    text VARCHAR(300) NOT NULL,
    owner VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_on DATE NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at DATETIME(6) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY review_agreement_review (partnership_id, review_id),
    CONSTRAINT review_agreement_of FOREIGN KEY (partnership_id, review_id) REFERENCES review (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
