-- What our tasks know beyond the original's, the closed sets, and the order of lists.
ALTER TABLE agents_tasks
  ADD COLUMN attempt integer NOT NULL DEFAULT 1,
  ADD COLUMN step varchar(64),
  ADD COLUMN reason varchar(32),
  ADD COLUMN message text,
  ADD COLUMN exit_code integer,
  ADD COLUMN tries integer NOT NULL DEFAULT 0,
  ADD COLUMN outputs jsonb,
  ADD COLUMN tolerated boolean NOT NULL DEFAULT false,
  ADD COLUMN carried_from integer,
  -- True for a task of a registered run: (run_id, attempt, task) then names one row.
  ADD COLUMN registered boolean NOT NULL DEFAULT false,
  -- Who made it; a principal bound to one run may touch only what it made.
  ADD COLUMN owner varchar(255),
  ADD COLUMN adopted jsonb,
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN created_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();

UPDATE agents_tasks SET created_at = started_at, updated_at = coalesce(finished_at, started_at) WHERE started_at IS NOT NULL;

-- The original took any word as a status or approval state: what is none of ours is kept beside the nearest that is.
UPDATE agents_tasks
   SET adopted = jsonb_strip_nulls(jsonb_build_object(
         'status', CASE WHEN status NOT IN ('queued', 'running', 'succeeded', 'failed', 'awaiting_approval', 'skipped') THEN status END,
         'approval_state', CASE WHEN approval_state NOT IN ('pending', 'approved', 'rejected') THEN approval_state END,
         'duration_ms', CASE WHEN duration_ms < 0 THEN duration_ms END)),
       reason = CASE WHEN approval_state = 'cancelled' THEN 'cancelled' END,
       status = CASE WHEN status IN ('queued', 'running', 'succeeded', 'failed', 'awaiting_approval', 'skipped') THEN status
                     WHEN approval_state = 'cancelled' THEN 'skipped' ELSE 'failed' END,
       approval_state = CASE WHEN approval_state IN ('pending', 'approved', 'rejected') THEN approval_state END,
       duration_ms = CASE WHEN duration_ms >= 0 THEN duration_ms END
 WHERE status NOT IN ('queued', 'running', 'succeeded', 'failed', 'awaiting_approval', 'skipped')
    OR approval_state NOT IN ('pending', 'approved', 'rejected')
    OR duration_ms < 0;

ALTER TABLE agents_tasks
  ADD CONSTRAINT agents_tasks_status_known
    CHECK (status IN ('queued', 'running', 'succeeded', 'failed', 'awaiting_approval', 'skipped')),
  ADD CONSTRAINT agents_tasks_approval_state_known CHECK (approval_state IN ('pending', 'approved', 'rejected')),
  ADD CONSTRAINT agents_tasks_duration_positive CHECK (duration_ms >= 0),
  ADD CONSTRAINT agents_tasks_attempt_positive CHECK (attempt > 0),
  -- Lists go by when a task started, and by when it was made while it has not: never null, so that a cursor is never lost.
  ADD COLUMN listed_at timestamptz GENERATED ALWAYS AS (coalesce(started_at, created_at)) STORED NOT NULL;

CREATE INDEX agents_tasks_newest ON agents_tasks (listed_at DESC, id DESC);
CREATE INDEX agents_tasks_run ON agents_tasks (run_id, listed_at DESC, id DESC);
CREATE INDEX agents_tasks_status ON agents_tasks (status, listed_at DESC, id DESC);
CREATE INDEX agents_tasks_task ON agents_tasks (task, listed_at DESC, id DESC);
CREATE INDEX agents_tasks_open_approvals ON agents_tasks (listed_at DESC, id DESC) WHERE approval_state = 'pending';
CREATE UNIQUE INDEX agents_tasks_of_run ON agents_tasks (run_id, attempt, task) WHERE registered;
