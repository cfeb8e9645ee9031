-- A table that was here before us stays, with its rows and in its own types; one we made goes.
DO $$
BEGIN
  IF obj_description('agents_tasks'::regclass, 'pg_class') = 'adopted by orchestrator-action' THEN
    COMMENT ON TABLE agents_tasks IS NULL;
    ALTER TABLE agents_tasks
      ALTER COLUMN started_at TYPE timestamp USING started_at AT TIME ZONE 'UTC',
      ALTER COLUMN finished_at TYPE timestamp USING finished_at AT TIME ZONE 'UTC',
      ALTER COLUMN webhook_notified_at TYPE timestamp USING webhook_notified_at AT TIME ZONE 'UTC';
  ELSE
    DROP TABLE agents_tasks;
  END IF;
END
$$;
