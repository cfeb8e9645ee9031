-- Answers by Idempotency-Key, for a day. A key, its change and its answer are written in one transaction.
CREATE TABLE agents_idempotency (
  caller varchar(255) NOT NULL,
  key varchar(255) NOT NULL,
  fingerprint bytea NOT NULL,
  status integer,
  headers jsonb,
  body text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (caller, key)
);

CREATE INDEX agents_idempotency_created ON agents_idempotency (created_at);
