CREATE TABLE school_closure (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    school_id BINARY(16) NULL,
    name VARCHAR(100) NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY school_closure_days (partnership_id, first_day),
    CONSTRAINT school_closure_school FOREIGN KEY (partnership_id, school_id) REFERENCES school (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
