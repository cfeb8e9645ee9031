import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PLAN_FILE } from '../../journal/run-folder.js';
import { hearRun } from '../running/hear-run.js';
import { sealedNotifiers } from './sealed-notifiers.js';
/** How long the server may take to be told the rest, ms: of a run that has ended nobody else tells it, of any other the next server does. */
const PATIENCE_MS = { ended: 60_000, dropped: 5_000 };
const NEVER = new AbortController().signal;
/**
 * How a run is heard that the fleet does: the server is told, and whom the plan's notifiers name. What was told already is kept in a folder
 * for each taking of the run, since another server may have told the rest.
 */
export function hearFleetRun({ earlierOf, ...options }, name) {
    const { system } = options;
    // Whoever may hand in a run writes its notifiers, and the server is not theirs.
    const sealed = sealedNotifiers(system);
    return async (graph, run) => {
        const { run_id, attempt, epoch } = run;
        const stateDir = join(options.stateDir, 'fleet', `${name}-${epoch}-${run_id}`);
        const folder = join(stateDir, 'runs', run_id, String(attempt));
        await system.files.makeDirectory(folder);
        await system.files.write(join(folder, PLAN_FILE), graph.text);
        let isEnded = false;
        const patience = () => (isEnded ? PATIENCE_MS.ended : PATIENCE_MS.dropped);
        const earlier = () => earlierOf(graph, run);
        const heard = await hearRun({ ...options, stateDir, sealed, patience, earlier }, graph, NEVER);
        const [first, second] = heard.observers;
        const record = second ?? first;
        if (record === undefined)
            throw new Error('Nobody hears the run');
        return {
            record: {
                name: record.name,
                onEvent: (event, run) => {
                    isEnded ||= event.type === 'run_ended';
                    record.onEvent(event, run);
                },
            },
            ...(second === undefined || first === undefined ? {} : { people: first }),
            notes: heard.notes,
            close: async () => {
                for (const observer of heard.observers)
                    await observer.close?.();
                await rm(stateDir, { recursive: true, force: true });
            },
        };
    };
}
