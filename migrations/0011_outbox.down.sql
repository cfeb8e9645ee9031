DROP TRIGGER agents_events_outbox ON agents_events;
DROP FUNCTION agents_outbox_add();
DROP TABLE agents_endpoints;
DROP TABLE agents_delivery_tries;
DROP TABLE agents_deliveries;
DROP TABLE agents_outbox;
