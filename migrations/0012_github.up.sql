-- What was heard of GitHub and said there, each once: deliveries, comments, answers. Kept for a month.
CREATE TABLE agents_github_marks (
  mark varchar(400) PRIMARY KEY,
  made_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX agents_github_marks_age ON agents_github_marks (made_at);

-- Pull requests that tasks wait for, and when any server last looked at them.
CREATE TABLE agents_github_pulls (
  -- host/owner/name#number in small letters.
  place varchar(512) PRIMARY KEY,
  looked_at timestamptz NOT NULL,
  -- What GitHub answered then, for what waited then: the same again says nothing new.
  etag varchar(255),
  waiting text
);

CREATE INDEX agents_github_pulls_age ON agents_github_pulls (looked_at);
