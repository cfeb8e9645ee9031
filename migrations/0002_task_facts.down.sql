DROP INDEX agents_tasks_newest, agents_tasks_run, agents_tasks_status, agents_tasks_task, agents_tasks_open_approvals, agents_tasks_of_run;

ALTER TABLE agents_tasks
  DROP CONSTRAINT agents_tasks_status_known,
  DROP CONSTRAINT agents_tasks_approval_state_known,
  DROP CONSTRAINT agents_tasks_duration_positive,
  DROP CONSTRAINT agents_tasks_attempt_positive,
  DROP COLUMN listed_at;

-- What the original called its own goes back to its word.
UPDATE agents_tasks
   SET status = coalesce(adopted ->> 'status', status),
       approval_state = coalesce(adopted ->> 'approval_state', approval_state),
       duration_ms = coalesce((adopted ->> 'duration_ms')::bigint, duration_ms)
 WHERE adopted IS NOT NULL;

ALTER TABLE agents_tasks
  DROP COLUMN attempt, DROP COLUMN step, DROP COLUMN reason, DROP COLUMN message, DROP COLUMN exit_code, DROP COLUMN tries,
  DROP COLUMN outputs, DROP COLUMN tolerated, DROP COLUMN carried_from, DROP COLUMN registered, DROP COLUMN owner,
  DROP COLUMN adopted, DROP COLUMN version, DROP COLUMN created_at, DROP COLUMN updated_at;
