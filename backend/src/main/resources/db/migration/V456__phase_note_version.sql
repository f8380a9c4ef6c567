CREATE TABLE phase_note_version (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    note_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    phase VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    addressee VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    text VARCHAR(8000) NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY phase_note_version_number (partnership_id, note_id, version),
    CONSTRAINT phase_note_version_of_note FOREIGN KEY (partnership_id, note_id) REFERENCES phase_note (partnership_id, id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
