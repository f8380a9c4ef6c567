-- Calendar files that were sent besides, because a guest joined or left: they count in the SEQUENCE, and are no other moment.
ALTER TABLE review ADD COLUMN guest_files INT NOT NULL DEFAULT 0;
