-- Sealed before it was counted how many were asked: not known, which is something else than nobody.
UPDATE survey_batch SET asked = NULL WHERE asked = 0;
