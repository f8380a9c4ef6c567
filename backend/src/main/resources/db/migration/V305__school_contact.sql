CREATE TABLE school_contact (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    school_id BINARY(16) NOT NULL,
    name VARCHAR(120) NOT NULL,
    email VARCHAR(254) NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NULL,
    PRIMARY KEY (partnership_id, id),
    CONSTRAINT school_contact_school FOREIGN KEY (partnership_id, school_id) REFERENCES school (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
