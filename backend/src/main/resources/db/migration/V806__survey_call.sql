CREATE TABLE survey_call (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    traject_id BINARY(16) NOT NULL,
    school_id BINARY(16) NOT NULL,
    region_id BINARY(16) NULL,
    expert_id BINARY(16) NULL,
    name VARCHAR(120) NOT NULL,
    phone VARCHAR(30) NOT NULL,
    about VARCHAR(300) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    handled_at DATETIME(6) NULL,
    PRIMARY KEY (partnership_id, id),
    KEY survey_call_open (partnership_id, handled_at, asked_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
