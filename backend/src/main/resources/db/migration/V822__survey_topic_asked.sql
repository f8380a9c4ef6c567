CREATE TABLE survey_topic_asked (
    partnership_id BINARY(16) NOT NULL,
    topic_id BINARY(16) NOT NULL,
    contact_id BINARY(16) NOT NULL,
    school_year INT NOT NULL,
    PRIMARY KEY (partnership_id, topic_id, contact_id, school_year),
    CONSTRAINT survey_topic_asked_topic FOREIGN KEY (partnership_id, topic_id) REFERENCES survey_topic (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
