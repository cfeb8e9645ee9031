DROP TABLE agents_fleet_lanes;
DROP TABLE agents_fleet_artifacts;
DROP TABLE agents_fleet_locks;
DROP TABLE agents_fleet_workers;
DROP TABLE agents_fleet_jobs;
DROP SEQUENCE agents_fleet_done;
DROP TABLE agents_fleet_events;
DROP TABLE agents_fleet_runs;
DROP FUNCTION agents_fleet_gone;

-- The queue has a schema of its own, made by BullMQ when the first server began a fleet. One of another program is left alone.
DO $$
DECLARE
  queue text := current_schema() || '_queue';
BEGIN
  IF EXISTS (
    SELECT FROM pg_catalog.pg_attribute
     WHERE attrelid = to_regclass(format('%I.migration', queue)) AND attname = 'min_client_version' AND NOT attisdropped
  ) THEN
    EXECUTE format('DROP SCHEMA %I CASCADE', queue);
  END IF;
END
$$;
