import { join, resolve } from 'node:path';
import { PLAN_FILE } from '../journal/run-folder.js';
import { ciFactsOf } from './ci-facts-of.js';
import { runGraphOf } from './facts/registration.js';
import { openSession } from './session.js';
import { syncAll } from './sync.js';
import { createElsewhere } from './teller/elsewhere.js';
import { createNotes } from './teller/notes.js';
const PATIENCE_MS = 5_000;
/** Older runs that are told on the way. */
const MOST_OLDER = 20;
/**
 * Tells a task API what happens in a run, beside the run: it never slows it, fails it or lets it wait for longer than `patience`. What the API
 * could not be told is kept for `syncAll`. The API may be ours, or one with the endpoints of the original system alone.
 */
export function createApiReporter(options) {
    const { system, graph } = options;
    const stateDir = resolve(system.cwd, options.stateDir ?? '.orchestrator');
    const notes = createNotes(options.onNote ?? (() => undefined));
    const { patience: _patience, ...reach } = options;
    const others = { ...reach, stateDir };
    const over = new AbortController();
    const elsewhere = createElsewhere(system.clock);
    let session;
    let older;
    let open;
    let last;
    const heard = [];
    const begin = async (run) => {
        const folder = join(stateDir, 'runs', run.run_id, String(run.attempt));
        open = await openSession({ ...others, folder, notes, elsewhere }, run, contextOf(options, folder));
        if (open === undefined)
            elsewhere.giveUp();
        for (const task of heard.splice(0))
            open?.teller.hear(task);
        older = syncAll(others, { begun: true, most: MOST_OLDER, signal: over.signal }).catch(() => undefined);
        return open;
    };
    return {
        name: 'task API',
        toldElsewhere: (place, state, task) => (state === 'awaiting_approval' ? elsewhere.tells(place, task) : undefined),
        notified: (task, at) => {
            elsewhere.notified(task, at);
            open?.teller.hearAgain(task);
        },
        onEvent: (event, run) => {
            last = run;
            if (event.type === 'run_started') {
                session = begin(run).catch((thrown) => {
                    notes.add('refused', `The task API is not told of this run: ${String(thrown)}.`);
                    elsewhere.giveUp();
                    return undefined;
                });
            }
            for (const task of changedTasks(event, run, graph)) {
                if (open)
                    open.teller.hear(task);
                else
                    heard.push(task);
            }
        },
        close: async () => {
            const { patience: given = PATIENCE_MS } = options;
            const patience = typeof given === 'function' ? given() : given;
            const cancel = system.clock.after(patience, () => over.abort());
            const opened = await session;
            if (opened && last) {
                open = undefined;
                const leftover = await opened.close(last, patience);
                if (leftover.why === undefined)
                    await syncInner(others, last, over.signal);
                tellLeftover(leftover, last, options, notes);
            }
            over.abort();
            cancel();
            await older;
            notes.close();
        },
    };
}
// Plans run by steps are runs of their own, named after theirs.
async function syncInner(options, run, signal) {
    const names = await options.system.files.list(join(options.stateDir, 'runs'));
    const runIds = names.filter((name) => name.startsWith(`${run.run_id}.`));
    if (runIds.length > 0)
        await syncAll(options, { runIds, signal }).catch(() => undefined);
}
async function contextOf({ system, graph }, folder) {
    const path = join(folder, PLAN_FILE);
    const ci = await ciFactsOf(system);
    const planText = system.files.exists(path) ? (await system.files.read(path)).toString('utf8') : undefined;
    return {
        ...(graph === undefined ? {} : { graph: runGraphOf(graph) }),
        ...(planText === undefined ? {} : { planText }),
        ...(ci === undefined ? {} : { ci }),
    };
}
function tellLeftover({ why, left }, run, { baseUrl }, notes) {
    if (why === undefined)
        return;
    const what = left > 0 ? `${left} of its tasks` : 'all of it';
    notes.add('left', `${baseUrl} was not told ${what} (${why}). orchestrator sync ${run.run_id} tells it.`);
}
function changedTasks(event, run, graph) {
    switch (event.type) {
        case 'run_started':
            return waitingTasks(run, graph);
        case 'step_expanded':
            return event.tasks.flatMap(({ task }) => run.tasks.get(task) ?? []);
        case 'task_started':
        case 'task_retried':
        case 'task_ended':
        case 'task_carried':
            return [run.tasks.get(event.task) ?? []].flat();
        default:
            return [];
    }
}
// The one task of a step that will fan out is replaced by others, and would wait in the API for ever.
function waitingTasks(run, graph) {
    const single = graph?.nodes.filter((node) => node.fanOut === undefined) ?? [];
    return single.flatMap(({ id }) => run.tasks.get(id) ?? []);
}
