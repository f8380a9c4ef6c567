CREATE TABLE traject_expert (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    traject_id BINARY(16) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    lead_expert BOOLEAN NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NULL,
    PRIMARY KEY (partnership_id, id),
    KEY traject_expert_traject (partnership_id, traject_id),
    KEY traject_expert_membership (partnership_id, membership_id, starts_on),
    CONSTRAINT traject_expert_of_traject FOREIGN KEY (partnership_id, traject_id) REFERENCES traject (partnership_id, id),
    CONSTRAINT traject_expert_is_member FOREIGN KEY (partnership_id, membership_id) REFERENCES membership (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
