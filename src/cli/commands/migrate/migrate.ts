import type { VerbGroup } from '../../line/verb.ts';

/** `orchestrator migrate ...` */
export const migrateGroup: VerbGroup = {
  kind: 'group',
  verbs: {
    up: {
      summary: 'Make or change the tables until they are those of this release',
      load: async () => (await import('./walk.ts')).upVerb,
    },
    down: {
      summary: 'Take the newest migration back, with what its tables hold',
      load: async () => (await import('./walk.ts')).downVerb,
    },
    status: {
      summary: 'List the migrations and when each was applied',
      load: async () => (await import('./status.ts')).statusVerb,
    },
    sql: {
      summary: 'Print all migrations as a script for psql',
      load: async () => (await import('./sql.ts')).sqlVerb,
    },
  },
};
