// What the YAML package alone costs: node parse.cjs plan.yml
const { readFileSync } = require('node:fs');
const { parse } = require('yaml');

parse(readFileSync(process.argv[2], 'utf8'));
