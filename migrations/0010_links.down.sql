DROP TABLE agents_links;
