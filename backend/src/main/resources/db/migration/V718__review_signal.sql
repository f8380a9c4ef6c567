CREATE TABLE review_signal (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    review_id BINARY(16) NOT NULL,
    author_id BINARY(16) NOT NULL,
    text VARCHAR(300) NOT NULL,
    answer VARCHAR(1000) NOT NULL,
    recorded_on DATE NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY review_signal_review (partnership_id, review_id),
    CONSTRAINT review_signal_of FOREIGN KEY (partnership_id, review_id) REFERENCES review (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
