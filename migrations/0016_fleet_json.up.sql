-- What steps see keeps the order of its keys: `toJSON` of a matrix says the same on every machine.
ALTER TABLE agents_fleet_runs ALTER params DROP DEFAULT, ALTER params TYPE json USING params::json, ALTER params SET DEFAULT '{}';
ALTER TABLE agents_fleet_events ALTER event TYPE json USING event::json;
ALTER TABLE agents_fleet_jobs
  ALTER spec DROP DEFAULT, ALTER spec TYPE json USING spec::json, ALTER spec SET DEFAULT '{}',
  ALTER events DROP DEFAULT, ALTER events TYPE json USING events::json, ALTER events SET DEFAULT '[]',
  ALTER result TYPE json USING result::json;
