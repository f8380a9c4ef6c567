CREATE TABLE coupling_setting (
    partnership_id BINARY(16) NOT NULL,
    dossier_system VARCHAR(60) NOT NULL,
    first_contact_days SMALLINT NOT NULL,
    PRIMARY KEY (partnership_id),
    CONSTRAINT coupling_setting_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
