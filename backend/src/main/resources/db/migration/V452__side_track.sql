CREATE TABLE side_track (
    partnership_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    traject_id BINARY(16) NOT NULL,
    cycle INT NOT NULL,
    membership_id BINARY(16) NOT NULL,
    begins_on DATE NOT NULL,
    ends_on DATE NULL,
    version INT NOT NULL,
    PRIMARY KEY (partnership_id, id),
    KEY side_track_traject (partnership_id, traject_id),
    CONSTRAINT side_track_of_traject FOREIGN KEY (partnership_id, traject_id) REFERENCES traject (partnership_id, id),
    CONSTRAINT side_track_by_member FOREIGN KEY (partnership_id, membership_id) REFERENCES membership (partnership_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
