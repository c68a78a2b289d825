CREATE TABLE exchange_terminal (
  terminal TEXT PRIMARY KEY,
  heard    BIGINT NOT NULL,
  have     ${bytes} NOT NULL
);
CREATE TABLE exchange_aside (
  terminal TEXT NOT NULL,
  place    TEXT NOT NULL,
  author   BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  came     BIGINT NOT NULL,
  sealed   ${bytes} NOT NULL,
  PRIMARY KEY (terminal, place, author, sequence)
);
CREATE TABLE enrolment_code (
  name  TEXT PRIMARY KEY,
  place TEXT NOT NULL,
  label TEXT NOT NULL,
  hash  TEXT NOT NULL,
  until BIGINT NOT NULL,
  tries INTEGER NOT NULL,
  node  TEXT
);
