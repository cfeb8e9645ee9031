import { join, resolve } from 'node:path';
import { Fault } from '../../errors.js';
import { listRuns, readRun } from '../../journal/read.js';
import { rewriteJournal } from '../../journal/repair.js';
import { apply } from '../../run/apply.js';
import { createSystem } from '../../system/system.js';
import { expiriesIn } from '../decisions/decide-run.js';
import { runPlan } from '../run-plan.js';
import { tasksToCarry, wantedChanges } from './carry-over.js';
/** Finds the run to resume: the named one or the newest; repairs its journal where its process was killed. */
export async function findResumable(options) {
    const system = options.system ?? createSystem();
    const stateDir = resolve(system.cwd, options.stateDir ?? '.orchestrator');
    const stored = await findStored(system, stateDir, options.runId);
    if (stored.live) {
        throw new Fault('busy', `Run ${stored.run.run_id} is still running (process ${stored.run.origin.pid}).`, {
            cure: 'Wait for it to end, or stop it first.',
        });
    }
    const decisions = options.decidedElsewhere
        ? await options.decidedElsewhere(stored.run)
        : expiriesIn(stored.run, system.clock.now());
    const run = decisions.reduce(apply, stored.run);
    await rewriteJournal(system, stored.folder, [...stored.events, ...decisions], run);
    return { run, planFile: resolve(stored.folder, 'plan.yml') };
}
/**
 * Runs the next attempt of an earlier run: what succeeded is taken over with its outputs, the rest runs. A step whose definition changed
 * since (`before` is the graph of the plan as it was run) runs again, and so does what follows from it.
 */
export async function resumeRun(graph, before, earlier, options = {}) {
    const tasks = tasksToCarry(graph, before, earlier, options);
    const { from: _from, failedOnly: _failed, decidedOnly: _decidedOnly, decidedElsewhere: _decided, ...rest } = options;
    const changesRequested = wantedChanges(graph, earlier);
    return runPlan(graph, { ...rest, runId: earlier.run_id }, { attempt: earlier.attempt, tasks, changesRequested });
}
/** The params an earlier run was given. One without a value is null in the record; given as such it would be a value. */
export function givenParams({ params }) {
    return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
}
async function findStored(system, stateDir, runId) {
    const found = runId === undefined ? await newestRun(system, stateDir) : await readRun(system, stateDir, runId);
    if (found)
        return found;
    const what = runId === undefined ? 'There is no run' : `There is no run ${runId}`;
    throw new Fault('usage', `${what} in ${stateDir}.`, { cure: '`orchestrator runs list` shows what there is.' });
}
async function newestRun(system, stateDir) {
    const [newest] = await listRuns(system, stateDir);
    if (newest)
        return newest;
    // A list leaves out what it cannot read; here that must be said.
    const [unread] = await system.files.list(join(stateDir, 'runs'));
    return unread === undefined ? undefined : readRun(system, stateDir, unread);
}
