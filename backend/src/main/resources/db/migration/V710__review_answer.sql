CREATE TABLE review_answer (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    review_id BINARY(16) NOT NULL,
    code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    choice VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
    text VARCHAR(2000) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY review_answer_code (partnership_id, review_id, code),
    CONSTRAINT review_answer_of FOREIGN KEY (partnership_id, review_id) REFERENCES review (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
