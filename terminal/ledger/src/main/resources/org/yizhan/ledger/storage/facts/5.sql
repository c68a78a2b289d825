CREATE INDEX fact_lacking ON fact (place, type) WHERE state IN ('WITHHELD', 'DAMAGED');
