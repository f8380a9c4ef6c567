ALTER TABLE hour_entry ADD COLUMN brought_of BINARY(16) NULL;
