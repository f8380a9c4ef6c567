-- Who was asked before a batch of their group was sealed counted there (0092), also where that was not written down yet.
UPDATE survey_invitation i SET i.attributed = TRUE
WHERE NOT i.attributed AND i.state <> 'MISSING' AND (i.counted OR EXISTS (
    SELECT 1 FROM survey_batch b
    WHERE b.partnership_id = i.partnership_id AND b.questionnaire_id = i.questionnaire_id AND b.sealed_on > i.asked_on
      AND (b.expert_id = i.expert_id OR (b.expert_id IS NULL AND (i.expert_id IS NULL OR i.asked_on < b.sealed_on - INTERVAL 1 YEAR)))
      AND (b.domain_id IS NULL OR b.domain_id = i.domain_id)
      AND (b.region_id IS NULL OR b.region_id = i.region_id)
      AND (b.network_id IS NULL OR b.network_id = i.network_id)
      AND (b.board_number IS NULL OR b.board_number = i.board_number)));
