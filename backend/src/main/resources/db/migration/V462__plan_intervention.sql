CREATE TABLE plan_intervention (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    plan_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    text VARCHAR(200) NOT NULL,
    who VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    until_on DATE NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY plan_intervention_plan (partnership_id, plan_id),
    CONSTRAINT plan_intervention_of_plan FOREIGN KEY (partnership_id, plan_id) REFERENCES action_plan (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
