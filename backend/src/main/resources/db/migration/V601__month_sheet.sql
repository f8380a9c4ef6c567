CREATE TABLE month_sheet (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    membership_id BINARY(16) NOT NULL,
    month DATE NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason VARCHAR(200) NULL,
    reopening_asked BOOLEAN NOT NULL DEFAULT FALSE,
    submitted_at DATETIME(6) NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY month_sheet_of_expert (partnership_id, membership_id, month),
    KEY month_sheet_month (partnership_id, month, state)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
