DROP INDEX IF EXISTS agents_runs_scheduled;
DROP TRIGGER IF EXISTS agents_events_outbox_of_plans ON agents_events;
DELETE FROM agents_events WHERE kind = 'plan';
ALTER TABLE agents_events DROP CONSTRAINT agents_events_kind_check;
ALTER TABLE agents_events ADD CONSTRAINT agents_events_kind_check CHECK (kind IN ('task', 'run')) NOT VALID;
DROP TABLE IF EXISTS agents_message_memory;
