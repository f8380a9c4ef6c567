CREATE TABLE review_question (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    questionnaire_id BINARY(16) NOT NULL,
    position TINYINT NOT NULL,
    code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    theme VARCHAR(60) NOT NULL,
    text VARCHAR(200) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY review_question_code (partnership_id, questionnaire_id, code),
    CONSTRAINT review_question_of FOREIGN KEY (partnership_id, questionnaire_id) REFERENCES review_questionnaire (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
