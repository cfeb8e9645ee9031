DROP TABLE agents_spent_tokens;
DROP TABLE agents_tokens;
