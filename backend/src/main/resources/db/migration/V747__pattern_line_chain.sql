CREATE OR REPLACE VIEW pattern_line AS
SELECT t.partnership_id, t.domain_id, d.name AS domain, COALESCE(p.region_id, t.region_id) AS region_id, r.name AS region,
       COALESCE(p.network_id, t.network_id) AS network_id, n.name AS network, s.board_number,
       t.subject, t.ending, t.starts_on, t.ends_on, p.decided_on, p.coupled_on, p.first_contact_on AS contact_on,
       (SELECT MIN(h.date) FROM hour_entry h
        WHERE h.partnership_id = t.partnership_id AND h.traject_id = t.id AND NOT h.withdrawn) AS visit_on,
       (SELECT MIN(a.confirmed_on) FROM action_plan a
        WHERE a.partnership_id = t.partnership_id AND a.traject_id = t.id) AS plan_on
FROM traject t
JOIN expertise_domain d ON d.partnership_id = t.partnership_id AND d.id = t.domain_id
JOIN school s ON s.partnership_id = t.partnership_id AND s.id = t.school_id
LEFT JOIN deployment_link l ON l.partnership_id = t.partnership_id AND l.traject_id = t.id
LEFT JOIN deployment p ON p.partnership_id = l.partnership_id AND p.id = l.id
LEFT JOIN region r ON r.partnership_id = t.partnership_id AND r.id = COALESCE(p.region_id, t.region_id)
LEFT JOIN local_network n ON n.partnership_id = t.partnership_id AND n.id = COALESCE(p.network_id, t.network_id);
