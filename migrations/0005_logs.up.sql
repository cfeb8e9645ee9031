-- The output of tasks, in numbered chunks; start_byte lets a part be read without the rest.
CREATE TABLE agents_logs (
  task_id bigint NOT NULL REFERENCES agents_tasks (id) ON DELETE CASCADE,
  seq integer NOT NULL CHECK (seq > 0),
  start_byte bigint NOT NULL,
  bytes bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (task_id, seq)
);

CREATE INDEX agents_logs_created ON agents_logs (created_at);
