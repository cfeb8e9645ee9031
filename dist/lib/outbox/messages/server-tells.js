import { runOfRow } from './facts/run-of-row.js';
import { createVoices } from './voices/voices.js';
/** What a run is told when it is registered, so that it need not tell the same. */
export function createServerTells(options, world) {
    const voices = createVoices(options, world);
    return (run) => voices.tellsWaiting(runOfRow({ ...run, tasks: [] }));
}
