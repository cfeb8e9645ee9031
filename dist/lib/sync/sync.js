import { join } from 'node:path';
import { readRun } from '../journal/read.js';
import { PLAN_FILE } from '../journal/run-folder.js';
import { sleep } from '../system/clock.js';
import { tidyBase } from './send/sender.js';
import { openSession } from './session.js';
import { createNotes } from './teller/notes.js';
import { readTold, TOLD_FILE } from './told.js';
const PATIENCE_MS = 600_000;
/** Tells an API what it was not told of one attempt of a run; undefined where there is no such run. Safe to repeat. */
export async function syncRun(options, runId, attempt) {
    const stored = await readRun(options.system, options.stateDir, runId, attempt);
    return stored && syncStored(options, stored);
}
/** Attempts whose API, `baseUrl`, may not know all of them, oldest first. */
export async function listUntold(options, { runIds, begun = false, again = false } = {}) {
    const { system, stateDir } = options;
    const names = runIds ?? (await system.files.list(join(stateDir, 'runs')));
    const found = [];
    for (const name of names) {
        // A run that goes on meanwhile must not wait for a long list.
        await sleep(system.clock, 0);
        for (const attempt of await attemptsOf(system, stateDir, name)) {
            const folder = join(stateDir, 'runs', name, String(attempt));
            if (begun && !system.files.exists(join(folder, TOLD_FILE)))
                continue;
            const { done, header } = await readTold(system, folder, tidyBase(options.baseUrl));
            if ((done && !again) || (begun && header === undefined))
                continue;
            const stored = await readRun(system, stateDir, name, attempt).catch(() => undefined);
            if (stored)
                found.push(stored);
        }
    }
    return found.sort((a, b) => (a.run.started_at < b.run.started_at ? -1 : 1));
}
/** Tells an API all it was not told of the runs in a state directory, oldest first; stops where nobody answers. */
export async function syncAll(options, choice = {}, onResult = () => undefined) {
    const results = [];
    const untold = await listUntold(options, choice);
    for (const stored of untold.slice(-(choice.most ?? untold.length))) {
        if (choice.signal?.aborted)
            break;
        const result = await syncStored(options, stored, choice.signal);
        results.push(result);
        onResult(result);
        if (result.state === 'left')
            break;
    }
    return results;
}
async function syncStored(options, stored, signal) {
    const { run, folder } = stored;
    const said = [];
    const notes = createNotes((message) => said.push(message));
    const base = { run_id: run.run_id, attempt: run.attempt, notes: said };
    const session = await openSession({ ...options, folder, notes }, run, contextOf(options, stored));
    if (session === undefined)
        return { ...base, state: 'busy', tasks: 0 };
    for (const task of run.tasks.values())
        if (!stored.live || task.status !== 'queued')
            session.teller.hear(task);
    const { why, told, aside } = await session.close(run, options.patience ?? PATIENCE_MS, signal);
    notes.close();
    if (why !== undefined && said.length === 0)
        said.push(why);
    const state = why !== undefined ? 'left' : aside > 0 ? 'partly' : run.status === 'running' ? 'live' : 'told';
    return { ...base, state, tasks: told };
}
async function contextOf({ system, readGraph }, { folder, run }) {
    const path = join(folder, PLAN_FILE);
    if (!system.files.exists(path))
        return {};
    const planText = (await system.files.read(path)).toString('utf8');
    const graph = await readGraph?.(planText, run.plan.path).catch(() => undefined);
    return { planText, ...(graph === undefined ? {} : { graph }) };
}
async function attemptsOf(system, stateDir, runId) {
    const names = await system.files.list(join(stateDir, 'runs', runId));
    return names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number);
}
