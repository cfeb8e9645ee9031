import { runOfRow } from './facts/run-of-row.ts';
import type { NotificationOptions } from './options.ts';
import { createVoices, type VoicesWorld } from './voices/voices.ts';

/** Answers for a run (as JSON, of its registration or its row) the places of the notifiers through which the server tells of tasks that wait. */
export type ServerTells = (run: Readonly<Record<string, unknown>>) => Promise<readonly number[]>;

/** What a run is told when it is registered, so that it need not tell the same. */
export function createServerTells(options: NotificationOptions, world: VoicesWorld): ServerTells {
  const voices = createVoices(options, world);
  return (run) => voices.tellsWaiting(runOfRow({ ...run, tasks: [] }));
}
