CREATE TABLE candidate_call (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    deployment_id BINARY(16) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    can_from DATE NULL,
    noted_by BINARY(16) NOT NULL,
    noted_on DATE NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY candidate_call_about (partnership_id, deployment_id, membership_id),
    CONSTRAINT candidate_call_deployment FOREIGN KEY (partnership_id, deployment_id) REFERENCES deployment (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
