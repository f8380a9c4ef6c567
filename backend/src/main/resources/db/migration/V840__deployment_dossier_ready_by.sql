ALTER TABLE deployment ADD COLUMN dossier_ready_by BINARY(16) NULL;
