CREATE TABLE network_lesson (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    network_id BINARY(16) NULL,
    domain_id BINARY(16) NOT NULL,
    text VARCHAR(600) NOT NULL,
    month DATE NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY network_lesson_month (partnership_id, month),
    CONSTRAINT network_lesson_network FOREIGN KEY (partnership_id, network_id) REFERENCES local_network (partnership_id, id),
    CONSTRAINT network_lesson_domain FOREIGN KEY (partnership_id, domain_id) REFERENCES expertise_domain (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
