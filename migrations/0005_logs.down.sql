DROP TABLE agents_logs;
