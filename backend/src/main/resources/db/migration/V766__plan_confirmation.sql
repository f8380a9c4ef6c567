CREATE TABLE plan_confirmation (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    agreement_id BINARY(16) NOT NULL,
    recorded_by BINARY(16) NOT NULL,
    recorded_on DATE NOT NULL,
    PRIMARY KEY (partnership_id, id),
    CONSTRAINT plan_confirmation_plan FOREIGN KEY (partnership_id, id) REFERENCES action_plan (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
