-- What the runs page filters by, in the order of the page.
CREATE INDEX agents_runs_branch ON agents_runs ((git ->> 'branch'), started_at DESC, id DESC) WHERE git ->> 'branch' IS NOT NULL;
CREATE INDEX agents_runs_actor ON agents_runs (actor, started_at DESC, id DESC) WHERE actor IS NOT NULL;
