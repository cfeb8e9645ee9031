import type { Database } from '../../../src/store/database.ts';

/** Makes the table of the original system in a schema, as its own migrations leave it. */
export async function makeOriginal(database: Database, { approvalNote = true } = {}): Promise<void> {
  const { schema } = database;
  await database.query({
    text: `CREATE SCHEMA "${schema}";
CREATE TABLE "${schema}".agents_tasks (
  id SERIAL NOT NULL,
  task VARCHAR(64) NOT NULL,
  run_id VARCHAR(64) NOT NULL,
  status VARCHAR(32) NOT NULL,
  started_at TIMESTAMP WITHOUT TIME ZONE,
  finished_at TIMESTAMP WITHOUT TIME ZONE,
  duration_ms INTEGER,
  inputs JSONB,
  outputs_uri VARCHAR(512),
  log_excerpt TEXT,
  approval_state VARCHAR(32),
  approver VARCHAR(128),
  webhook_notified_at TIMESTAMP WITHOUT TIME ZONE,
  PRIMARY KEY (id)
);
CREATE INDEX ix_agents_tasks_run_id ON "${schema}".agents_tasks (run_id);
CREATE INDEX ix_agents_tasks_started_at ON "${schema}".agents_tasks (started_at);
CREATE INDEX ix_agents_tasks_started_id_desc ON "${schema}".agents_tasks (started_at, id);
CREATE FUNCTION "${schema}".agents_tasks_prune(cutoff timestamptz) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE removed integer;
BEGIN
  DELETE FROM agents_tasks WHERE started_at < cutoff;
  GET DIAGNOSTICS removed = ROW_COUNT;
  RETURN removed;
END $$;
${
  approvalNote
    ? `ALTER TABLE "${schema}".agents_tasks ADD COLUMN approval_note TEXT;
CREATE INDEX ix_agents_tasks_approval_state ON "${schema}".agents_tasks (approval_state);`
    : ''
}`,
  });
}
