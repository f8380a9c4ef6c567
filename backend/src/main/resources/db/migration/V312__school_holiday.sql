CREATE TABLE school_holiday (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    school_year CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(100) NOT NULL,
    region VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY school_holiday_name (partnership_id, school_year, name, region),
    KEY school_holiday_days (partnership_id, region, first_day)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
