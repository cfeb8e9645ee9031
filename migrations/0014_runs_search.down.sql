DROP INDEX agents_runs_actor;
DROP INDEX agents_runs_branch;
