CREATE TABLE review_questionnaire (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    number INT NOT NULL,
    made_at DATETIME(6) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY review_questionnaire_number (partnership_id, number),
    CONSTRAINT review_questionnaire_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
