CREATE TABLE survey_batch (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    questionnaire_id BINARY(16) NOT NULL,
    expert_id BINARY(16) NULL,
    domain_id BINARY(16) NULL,
    region_id BINARY(16) NULL,
    network_id BINARY(16) NULL,
    board_number VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    trajecten INT NOT NULL,
    schools INT NOT NULL,
    answers INT NOT NULL,
    sealed_on DATE NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY survey_batch_expert (partnership_id, expert_id, sealed_on),
    CONSTRAINT survey_batch_answers FOREIGN KEY (partnership_id, questionnaire_id) REFERENCES survey_questionnaire (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
