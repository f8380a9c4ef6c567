CREATE VIEW pattern_line AS
SELECT t.partnership_id, t.domain_id, d.name AS domain, t.region_id, r.name AS region, t.network_id, n.name AS network, s.board_number,
       t.subject, t.ending, t.starts_on, t.ends_on,
       (SELECT MIN(m.made_on) FROM route_move m
        WHERE m.partnership_id = t.partnership_id AND m.traject_id = t.id AND m.to_step = 'PREPARATION') AS first_talk_on,
       (SELECT MIN(h.date) FROM hour_entry h
        WHERE h.partnership_id = t.partnership_id AND h.traject_id = t.id AND NOT h.withdrawn) AS first_hours_on,
       (SELECT MIN(p.confirmed_on) FROM action_plan p
        WHERE p.partnership_id = t.partnership_id AND p.traject_id = t.id) AS plan_on
FROM traject t
JOIN expertise_domain d ON d.partnership_id = t.partnership_id AND d.id = t.domain_id
JOIN school s ON s.partnership_id = t.partnership_id AND s.id = t.school_id
LEFT JOIN region r ON r.partnership_id = t.partnership_id AND r.id = t.region_id
LEFT JOIN local_network n ON n.partnership_id = t.partnership_id AND n.id = t.network_id;
