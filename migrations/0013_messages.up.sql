-- What a notifier must know of what it has told of a run: that it was told, and where a message stands that is changed when something new is to be said.
CREATE TABLE agents_message_memory (
  run_id varchar(64) NOT NULL,
  -- `told ...` for what is told once; else the place of the notifier in its plan, and what its message is about.
  name varchar(255) NOT NULL,
  value text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (run_id, name)
);

CREATE INDEX agents_message_memory_age ON agents_message_memory (updated_at);

-- Something may happen to a plan while no run of it is there: its event names the run before.
ALTER TABLE agents_events DROP CONSTRAINT agents_events_kind_check;
ALTER TABLE agents_events ADD CONSTRAINT agents_events_kind_check CHECK (kind IN ('task', 'run', 'plan')) NOT VALID;

CREATE TRIGGER agents_events_outbox_of_plans AFTER INSERT ON agents_events
  FOR EACH ROW WHEN (NEW.kind = 'plan')
  EXECUTE FUNCTION agents_outbox_add();

-- Runs that GitHub has started by a plan's schedule: the next one is waited for.
CREATE INDEX agents_runs_scheduled ON agents_runs (plan_name, plan_path, started_at DESC) WHERE ci ->> 'event' = 'schedule';
