CREATE TABLE activity_kind (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    name VARCHAR(60) NOT NULL,
    applies_to VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    not_for_experts VARCHAR(200) NULL,
    retired BOOLEAN NOT NULL DEFAULT FALSE,
    position SMALLINT NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY activity_kind_name (partnership_id, name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
