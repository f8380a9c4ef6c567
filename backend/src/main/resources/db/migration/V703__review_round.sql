CREATE TABLE review_round (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    school_year CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    month DATE NOT NULL,
    reference_date DATE NOT NULL,
    questionnaire_id BINARY(16) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY review_round_month (partnership_id, month),
    CONSTRAINT review_round_questionnaire FOREIGN KEY (partnership_id, questionnaire_id)
        REFERENCES review_questionnaire (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
