CREATE TABLE survey_topic (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    name VARCHAR(80) NOT NULL,
    made_on DATE NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY survey_topic_name (partnership_id, name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
