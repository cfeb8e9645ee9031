DROP TABLE agents_decisions;
DROP INDEX agents_tasks_waiting;
DROP INDEX agents_tasks_expiring;
ALTER TABLE agents_tasks
  DROP COLUMN approval,
  DROP COLUMN approval_expires_at,
  DROP COLUMN approval_reminded_at;
