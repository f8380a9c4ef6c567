UPDATE membership m JOIN account a ON a.id = m.account_id SET m.joined_on = m.starts_on WHERE a.password_hash IS NOT NULL;
