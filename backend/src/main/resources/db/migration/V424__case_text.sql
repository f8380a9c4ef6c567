CREATE TABLE case_text (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    tried VARCHAR(2000) NOT NULL,
    question VARCHAR(1000) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    CONSTRAINT case_text_of_case FOREIGN KEY (partnership_id, id) REFERENCES support_case (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
