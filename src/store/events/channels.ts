import { createHash } from 'node:crypto';
import type { Database } from '../database.ts';

/** What servers tell each other: that events were added, that logs grew, that a fleet's job may be there, that one told something, that a run may be there. */
export type Topic = 'events' | 'logs' | 'jobs' | 'results' | 'runs';

/** The channel of a topic for one schema's tables; Postgres keeps 63 bytes of a name, so a long schema is told by its digest. */
export function channelOf(schema: string, topic: Topic): string {
  const word = schema.length <= 40 ? schema : createHash('sha256').update(schema).digest('hex').slice(0, 40);
  return `agents_${topic}:${word}`;
}

/** Tells whoever listens, on any server. A statement of its own, since a notice in a transaction makes all that commit wait in line. */
export async function notify(database: Database, topic: Topic): Promise<void> {
  await database.query({
    name: 'notify',
    text: `SELECT pg_notify($1::text, '')::text`,
    values: [channelOf(database.schema, topic)],
  });
}
