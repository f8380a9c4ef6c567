CREATE TABLE survey_answer (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    batch_id BINARY(16) NOT NULL,
    question VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    choice VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NULL,
    open_text VARCHAR(1000) NULL,
    shared BOOLEAN NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY survey_answer_batch (partnership_id, batch_id, question),
    CONSTRAINT survey_answer_in_batch FOREIGN KEY (partnership_id, batch_id) REFERENCES survey_batch (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
