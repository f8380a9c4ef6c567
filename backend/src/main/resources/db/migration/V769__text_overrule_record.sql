ALTER TABLE text_overrule RENAME COLUMN case_id TO record_id;
