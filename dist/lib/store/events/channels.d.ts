import type { Database } from '../database.ts';
/** What servers tell each other: that events were added, that logs grew, that a fleet's job may be there, that one told something, that a run may be there. */
export type Topic = 'events' | 'logs' | 'jobs' | 'results' | 'runs';
/** The channel of a topic for one schema's tables; Postgres keeps 63 bytes of a name, so a long schema is told by its digest. */
export declare function channelOf(schema: string, topic: Topic): string;
/** Tells whoever listens, on any server. A statement of its own, since a notice in a transaction makes all that commit wait in line. */
export declare function notify(database: Database, topic: Topic): Promise<void>;
