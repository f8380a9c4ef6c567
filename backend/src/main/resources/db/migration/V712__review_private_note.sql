CREATE TABLE review_private_note (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    review_id BINARY(16) NOT NULL,
    owner_id BINARY(16) NOT NULL,
    text VARCHAR(4000) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY review_private_note_owner (partnership_id, review_id, owner_id),
    CONSTRAINT review_private_note_of FOREIGN KEY (partnership_id, review_id) REFERENCES review (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
