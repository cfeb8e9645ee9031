import type { Flag } from '../../line/verb.ts';

/** Which database. */
export const DATABASE_FLAGS: readonly Flag[] = [
  {
    name: 'database-url',
    value: 'url',
    env: 'DATABASE_URL',
    description: 'The Postgres to use; without one, the embedded database of the state directory',
  },
  { name: 'schema', value: 'name', description: 'Schema of its tables' },
];
