CREATE TABLE place_lock (place TEXT PRIMARY KEY);
