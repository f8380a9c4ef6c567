CREATE TABLE deployment_link (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    case_id BINARY(16) NOT NULL,
    traject_id BINARY(16) NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY deployment_link_case (partnership_id, case_id),
    UNIQUE KEY deployment_link_traject (partnership_id, traject_id),
    CONSTRAINT deployment_link_of_deployment FOREIGN KEY (partnership_id, id) REFERENCES deployment (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
