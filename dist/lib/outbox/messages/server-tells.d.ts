import type { NotificationOptions } from './options.ts';
import { type VoicesWorld } from './voices/voices.ts';
/** Answers for a run (as JSON, of its registration or its row) the places of the notifiers through which the server tells of tasks that wait. */
export type ServerTells = (run: Readonly<Record<string, unknown>>) => Promise<readonly number[]>;
/** What a run is told when it is registered, so that it need not tell the same. */
export declare function createServerTells(options: NotificationOptions, world: VoicesWorld): ServerTells;
