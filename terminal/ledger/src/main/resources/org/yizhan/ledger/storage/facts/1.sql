CREATE TABLE fact (
  arrival  ${serial},
  fact_id  TEXT NOT NULL,
  place    TEXT NOT NULL,
  author   BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  type     TEXT NOT NULL,
  header   ${bytes} NOT NULL,
  state    TEXT NOT NULL,
  sealed   ${bytes},
  UNIQUE (place, author, sequence)
);
CREATE INDEX fact_by_id ON fact (fact_id);
CREATE TABLE node_state (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
