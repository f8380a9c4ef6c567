CREATE TABLE hour_change (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    hour_entry_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    field VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_text VARCHAR(300) NULL,
    to_text VARCHAR(300) NULL,
    reason VARCHAR(200) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY hour_change_of_entry (partnership_id, hour_entry_id, version),
    CONSTRAINT hour_change_entry FOREIGN KEY (partnership_id, hour_entry_id) REFERENCES hour_entry (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
