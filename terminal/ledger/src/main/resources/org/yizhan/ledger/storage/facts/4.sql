CREATE INDEX fact_by_place ON fact (place, arrival);
