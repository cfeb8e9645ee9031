import { createChanges } from '../../execute/reuse/changes.js';
import { usesExpressions } from '../../launch/origin/plan-needs.js';
import { createExpressions } from '../../plan/expression.js';
import { builtInRunners } from '../../steps/built-in.js';
import { createRegistry } from '../../steps/registry.js';
/** Makes a run ready: its world is what the submitter said of it, by the database's clock. */
export async function prepareRun({ system, readPlan }, leased) {
    const graph = await readPlan(leased);
    const { options = {}, env = {}, changes } = leased.submission;
    return {
        graph,
        engine: {
            system: worldOf(leased, system, env),
            runId: leased.run_id,
            attempt: leased.attempt,
            // What is written is written by workers.
            folders: { run: system.cwd, state: system.cwd },
            expressions: usesExpressions(graph) ? await createExpressions() : undefined,
            changes: changes && changesFrom(changes),
            runnerOf: createRegistry(builtInRunners()).get,
            ...(options.max_parallel === undefined ? {} : { maxParallel: options.max_parallel }),
            ...(options.on_failure === undefined ? {} : { onFailure: options.on_failure }),
        },
        origin: originOf(leased),
        selected: leased.busyWith !== null ? new Set() : options.selected && new Set(options.selected),
    };
}
/** How long a run may compare names of files with globs, ms: all others stand still meanwhile. */
const COMPARING_MS = 3_000;
const NO_CHANGES = { label: 'the commit itself', files: [] };
function changesFrom({ bases, steps, usual }) {
    const usualBase = usual === null ? undefined : bases[usual];
    return createChanges(({ id }) => bases[steps[id] ?? -1] ?? usualBase ?? NO_CHANGES, { ms: COMPARING_MS });
}
// Servers whose clocks differ tell one story.
function worldOf({ ahead }, system, env) {
    const { clock } = system;
    return { ...system, env, clock: { ...clock, now: () => clock.now() + ahead } };
}
/** Where a run is from, as its registration has it. */
export function originOf({ registered }) {
    const { origin, git, source_key } = registered;
    return {
        host: textIn(origin.host) ?? 'unknown',
        pid: typeof origin.pid === 'number' ? origin.pid : 0,
        ...(textIn(git.commit) === undefined ? {} : { commit: textIn(git.commit) ?? '' }),
        ...(textIn(git.branch) === undefined ? {} : { branch: textIn(git.branch) ?? '' }),
        ...(typeof git.dirty === 'boolean' ? { dirty: git.dirty } : {}),
        source_key,
    };
}
function textIn(value) {
    return typeof value === 'string' ? value : undefined;
}
