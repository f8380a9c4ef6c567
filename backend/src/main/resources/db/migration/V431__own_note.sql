CREATE TABLE own_note (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    case_id BINARY(16) NULL,
    text VARCHAR(1000) NOT NULL,
    done BOOLEAN NOT NULL,
    changed_on DATE NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY own_note_of (partnership_id, membership_id, changed_on),
    CONSTRAINT own_note_member FOREIGN KEY (partnership_id, membership_id) REFERENCES membership (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
