CREATE TABLE text_overrule (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    case_id BINARY(16) NOT NULL,
    field VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    overruled_by BINARY(16) NOT NULL,
    overruled_on DATE NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY text_overrule_case (partnership_id, case_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
