CREATE TABLE review_note (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    review_id BINARY(16) NOT NULL,
    code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text VARCHAR(4000) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY review_note_code (partnership_id, review_id, code),
    CONSTRAINT review_note_of FOREIGN KEY (partnership_id, review_id) REFERENCES review (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
