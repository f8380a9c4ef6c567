CREATE TABLE survey_questionnaire (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    purpose VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    content MEDIUMTEXT NOT NULL,
    published_at DATETIME(6) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY survey_questionnaire_number (partnership_id, purpose, number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
