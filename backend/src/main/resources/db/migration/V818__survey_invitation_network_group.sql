ALTER TABLE survey_invitation ADD COLUMN network_group VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
