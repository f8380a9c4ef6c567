CREATE TABLE review_slot_link (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    review_id BINARY(16) NOT NULL,
    secret_hash BINARY(32) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY review_slot_link_secret (secret_hash),
    KEY review_slot_link_review (partnership_id, review_id),
    CONSTRAINT review_slot_link_of FOREIGN KEY (partnership_id, review_id) REFERENCES review (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
