DROP TABLE agents_runs;
