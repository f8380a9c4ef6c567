CREATE TABLE review_guest (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    review_id BINARY(16) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY review_guest_once (partnership_id, review_id, membership_id),
    KEY review_guest_member (partnership_id, membership_id),
    CONSTRAINT review_guest_of FOREIGN KEY (partnership_id, review_id) REFERENCES review (partnership_id, id),
    CONSTRAINT review_guest_is FOREIGN KEY (partnership_id, membership_id) REFERENCES membership (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
