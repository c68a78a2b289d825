ALTER TABLE enrolment_code ADD COLUMN replaces TEXT;
