DROP TABLE agents_events;
