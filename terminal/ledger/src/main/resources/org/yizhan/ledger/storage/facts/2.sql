CREATE TABLE stream (
  place    TEXT NOT NULL,
  author   BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  PRIMARY KEY (place, author)
);
INSERT INTO stream (place, author, sequence)
  SELECT place, author, MAX(sequence) FROM fact GROUP BY place, author;
