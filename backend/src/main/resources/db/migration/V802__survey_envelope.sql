CREATE TABLE survey_envelope (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
