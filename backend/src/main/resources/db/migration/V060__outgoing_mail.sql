CREATE TABLE outgoing_mail (
    id BINARY(16) NOT NULL,
    recipient VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject VARCHAR(200) NOT NULL,
    plain TEXT NULL,
    html TEXT NULL,
    created_at DATETIME(6) NOT NULL,
    next_attempt_at DATETIME(6) NULL,
    attempts INT NOT NULL,
    sent_at DATETIME(6) NULL,
    given_up_at DATETIME(6) NULL,
    last_error VARCHAR(200) NULL,
    PRIMARY KEY (id),
    KEY outgoing_mail_due (next_attempt_at),
    KEY outgoing_mail_age (created_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
