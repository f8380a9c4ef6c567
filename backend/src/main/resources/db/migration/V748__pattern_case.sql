CREATE VIEW pattern_case AS
SELECT c.partnership_id, c.region_id, r.name AS region, c.network_id, n.name AS network, s.board_number,
       c.subject, c.outcome AS form, c.dimension, c.group_band, c.brought_on, c.decided_on
FROM support_case c
JOIN school s ON s.partnership_id = c.partnership_id AND s.id = c.school_id
LEFT JOIN region r ON r.partnership_id = c.partnership_id AND r.id = c.region_id
LEFT JOIN local_network n ON n.partnership_id = c.partnership_id AND n.id = c.network_id;
