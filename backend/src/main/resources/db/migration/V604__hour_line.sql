CREATE VIEW hour_line AS
SELECT h.partnership_id, h.id, h.membership_id, h.date, h.minutes, h.travel_minutes, h.activity_kind_id, h.traject_id, h.network_id,
       h.appointment_id, h.note, h.withdrawn, h.version, h.logged_at,
       COALESCE(h.network_id, t.network_id) AS of_network_id,
       COALESCE(t.region_id, n.region_id) AS of_region_id,
       t.domain_id AS of_domain_id
FROM hour_entry h
LEFT JOIN traject t ON t.partnership_id = h.partnership_id AND t.id = h.traject_id
LEFT JOIN local_network n ON n.partnership_id = h.partnership_id AND n.id = h.network_id;
