DROP TABLE agents_idempotency;
