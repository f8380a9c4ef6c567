ALTER TABLE traject
    ADD COLUMN coupled_on DATE NULL,
    ADD COLUMN coupled_by BINARY(16) NULL;

UPDATE traject t
JOIN deployment_link l ON l.partnership_id = t.partnership_id AND l.traject_id = t.id
JOIN deployment d ON d.partnership_id = l.partnership_id AND d.id = l.id
SET t.coupled_on = d.coupled_on;
