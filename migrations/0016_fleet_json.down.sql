ALTER TABLE agents_fleet_jobs
  ALTER spec DROP DEFAULT, ALTER spec TYPE jsonb USING spec::jsonb, ALTER spec SET DEFAULT '{}',
  ALTER events DROP DEFAULT, ALTER events TYPE jsonb USING events::jsonb, ALTER events SET DEFAULT '[]',
  ALTER result TYPE jsonb USING result::jsonb;
ALTER TABLE agents_fleet_events ALTER event TYPE jsonb USING event::jsonb;
ALTER TABLE agents_fleet_runs ALTER params DROP DEFAULT, ALTER params TYPE jsonb USING params::jsonb, ALTER params SET DEFAULT '{}';
