import { Fault, toFault } from '../../errors.js';
import { createChanges } from '../../execute/reuse/changes.js';
import { openRepository } from '../../git/repository.js';
import { lastSuccesses } from '../../journal/history.js';
/**
 * What changed, for the steps that ask: since the merge base on a pull request; else since the commit at which the step last succeeded, by
 * the journals here; else since the previous commit. Throws `unavailable` without git.
 */
export async function readChanges(system, stateDir, graph) {
    const { usual, steps } = await readChangeBases(system, stateDir, graph);
    return createChanges(({ id }) => steps.get(id) ?? usual);
}
/** The same as the bases themselves, with the files that changed since each. What a shared record knows of a step goes before the journals here. */
export async function readChangeBases(system, stateDir, graph, ask) {
    const repository = await repositoryFor(system, graph);
    const usual = await usualBase(repository);
    if (system.env.GITHUB_BASE_REF)
        return { usual, steps: new Map() };
    const behind = remembered((commit) => baseAt(repository, commit, true));
    const shared = await ask?.(async (commit) => (await behind(commit)) !== undefined);
    const own = remembered((commit) => baseAt(repository, commit, false));
    const steps = new Map();
    for (const [step, commit] of [...(await lastSuccesses(system, stateDir, graph.name)), ...(shared ?? [])]) {
        const base = await (shared?.get(step) === commit ? behind : own)(commit);
        if (base)
            steps.set(step, base);
    }
    return { usual, steps };
}
// Steps share a base, so that its files travel once.
function remembered(baseOf) {
    const known = new Map();
    return (commit) => {
        const base = known.get(commit) ?? baseOf(commit);
        known.set(commit, base);
        return base;
    };
}
async function repositoryFor(system, graph) {
    try {
        return await openRepository(system);
    }
    catch (thrown) {
        const fault = toFault(thrown);
        const who = graph.nodes.find(({ onlyChanged }) => onlyChanged !== undefined)?.id ?? 'A step';
        throw new Fault(fault.code, `${who} asks what changed since an earlier commit, but ${fault.message}`, {
            cure: 'Run it inside a checked-out git repository, or take `only_changed` and `changed()` out of the plan.',
            cause: thrown,
        });
    }
}
async function usualBase(repository) {
    const base = await repository.resolveBase();
    return { label: base.label, files: await changedFiles(repository, base) };
}
// A commit that was rewritten away, or is beyond a shallow clone, is no base. Nor is the place where another branch was left, if it must be `itself`: nothing succeeded there.
async function baseAt(repository, commit, itself) {
    try {
        const base = await repository.resolveBase(commit);
        if (itself && base.tree !== commit)
            return undefined;
        return { label: `its last success at ${commit.slice(0, 7)}`, files: await changedFiles(repository, base) };
    }
    catch {
        return undefined;
    }
}
async function changedFiles(repository, base) {
    return (await repository.changedSince(base)).map(({ path }) => path);
}
