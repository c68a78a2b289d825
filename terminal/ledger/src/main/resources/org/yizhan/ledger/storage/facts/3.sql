ALTER TABLE fact ADD COLUMN repeated INTEGER NOT NULL DEFAULT 0;
UPDATE fact SET repeated = 1
  WHERE arrival > (SELECT MIN(other.arrival) FROM fact other WHERE other.fact_id = fact.fact_id);
ALTER TABLE stream ADD COLUMN hash ${bytes};
CREATE TABLE erased (
  fact_id TEXT NOT NULL,
  place   TEXT NOT NULL,
  PRIMARY KEY (fact_id, place)
);
