-- One row for each tick of a plan's schedule that somebody took: the primary key is what keeps two servers from both taking it.
CREATE TABLE agents_schedule_ticks (
  plan_path varchar(1024) NOT NULL,
  due_at timestamptz NOT NULL,
  taken_by varchar(255) NOT NULL,
  taken_at timestamptz NOT NULL DEFAULT now(),
  outcome varchar(32) NOT NULL CHECK (outcome IN ('started', 'skipped', 'missed')),
  run_id varchar(64),
  PRIMARY KEY (plan_path, due_at)
);
