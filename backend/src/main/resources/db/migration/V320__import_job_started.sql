CREATE INDEX import_job_started ON import_job (partnership_id, started_at);
