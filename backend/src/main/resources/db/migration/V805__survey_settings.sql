CREATE TABLE survey_settings (
    partnership_id BINARY(16) NOT NULL,
    first_reminder_days INT NOT NULL,
    second_reminder_days INT NOT NULL,
    closes_after_days INT NOT NULL,
    least_trajecten INT NOT NULL,
    least_schools INT NOT NULL,
    ask_moved BOOLEAN NOT NULL,
    ask_withdrawn BOOLEAN NOT NULL,
    norm_tenths INT NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (partnership_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
