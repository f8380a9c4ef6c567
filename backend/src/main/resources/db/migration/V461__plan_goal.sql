CREATE TABLE plan_goal (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    plan_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text VARCHAR(200) NOT NULL,
    baseline VARCHAR(200) NOT NULL,
    target VARCHAR(200) NOT NULL,
    result VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
    result_text VARCHAR(200) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY plan_goal_plan (partnership_id, plan_id),
    CONSTRAINT plan_goal_of_plan FOREIGN KEY (partnership_id, plan_id) REFERENCES action_plan (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
