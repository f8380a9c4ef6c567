CREATE TABLE school_board (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    board_number VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(120) NOT NULL,
    PRIMARY KEY (partnership_id, id),
    UNIQUE KEY school_board_number (partnership_id, board_number),
    CONSTRAINT school_board_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
