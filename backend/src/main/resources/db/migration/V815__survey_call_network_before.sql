-- Of which network those who wait were asked, as far as the invitation is still there.
UPDATE survey_call c SET c.network_id = (
    SELECT MAX(i.network_id) FROM survey_invitation i WHERE i.partnership_id = c.partnership_id AND i.traject_id = c.traject_id);
