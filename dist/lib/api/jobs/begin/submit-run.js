import { isMap } from '../../../schema/json.js';
import { addFleetRun, holderOfGroup, isFleetRun, supersedeGroup, takeGroupTurn, } from '../../../store/jobs/begin/fleet-run.js';
import { Problem } from '../../http/problem.js';
import { inTransaction } from '../../idempotency/in-transaction.js';
import { registerRunHandler } from '../../runs/register-run.js';
import { assertInside } from '../finish/inside.js';
/** POST /fleet/runs: registers a run, and has the fleet do it. */
export function submitFleetRunHandler({ context, bell, plans }) {
    return async (call) => {
        const { run, prefix = '' } = call.body;
        if (prefix !== '')
            assertInside([['/prefix', prefix]]);
        assertCommit(run);
        const plan = await planOf(run, plans);
        const reply = await context.database.transaction(async (connection) => {
            const database = inTransaction(context.database, connection);
            const register = registerRunHandler({ ...context, database, changed: () => undefined });
            const group = groupOf(call.body, call.principal);
            if (group !== undefined)
                await takeGroupTurn(database, group.name);
            const registered = await register({ ...call, body: call.body.run });
            await addOnce(database, call, registered, { plan, group });
            return registered;
        });
        if (reply.status === 201)
            context.changed();
        bell.ring('runs');
        return reply;
    };
}
// Workers hand it to git: a name is another commit on each machine, and one that begins with `-` is no name.
function assertCommit({ git }) {
    const commit = isMap(git) ? git.commit : undefined;
    if (commit == null || (typeof commit === 'string' && /^[0-9a-f]{7,64}$/.test(commit)))
        return;
    throw new Problem(422, 'The commit is not the id of one: 7 to 64 hex digits in small letters.', {
        errors: [{ pointer: '/run/git/commit', detail: 'is no id of a commit' }],
    });
}
// Everything is undone with the transaction where the run may not begin, its registration as well.
async function addOnce(database, { body, principal }, reply, { plan, group }) {
    const { run_id, attempt } = JSON.parse(String(reply.body));
    if (reply.status === 200) {
        if (await isFleetRun(database, run_id, attempt))
            return;
        throw new Problem(409, `Run ${run_id} is registered already, and done by somebody else than the fleet.`);
    }
    const { run, concurrency: _concurrency, ...submission } = body;
    const git = isMap(run.git) ? run.git : {};
    if (group !== undefined)
        await enterGroup(database, group, { run_id, attempt });
    await addFleetRun(database, {
        run_id,
        attempt,
        plan,
        params: JSON.stringify(run.params ?? {}),
        submission: JSON.stringify(submission),
        commit: typeof git.commit === 'string' ? git.commit.slice(0, 64) : null,
        dirty: git.dirty === true,
        group,
        principal: principal.id,
    });
}
async function enterGroup(database, { name, whenBusy }, { run_id, attempt }) {
    if (whenBusy === 'cancel')
        await supersedeGroup(database, name, run_id, attempt);
    if (whenBusy !== 'fail' && whenBusy !== 'skip')
        return;
    const holder = await holderOfGroup(database, name);
    if (holder === undefined)
        return;
    throw new Problem(409, `The concurrency group is taken by run ${holder.run_id}, attempt ${holder.attempt}.`, {
        members: { holder },
    });
}
// Two repositories may well use the same word.
function groupOf({ concurrency }, { repositoryId }) {
    if (concurrency === undefined)
        return undefined;
    const { group, when_busy: whenBusy } = concurrency;
    return { name: repositoryId === undefined ? group : `${repositoryId}/${group}`, whenBusy };
}
/** The most faults of a plan that are told. */
const MOST_FAULTS = 20;
async function planOf({ plan, params }, plans) {
    const { text, path, name } = plan;
    const pointer = '/run/plan/text';
    if (typeof text !== 'string') {
        throw new Problem(422, 'The fleet needs the text of the plan.', { errors: [{ pointer, detail: 'is missing' }] });
    }
    const file = path ?? `${name}.yml`;
    // One without a value is null in the record; given as such it would be a value.
    const given = Object.fromEntries(Object.entries(params ?? {}).filter(([, value]) => value !== null));
    const loaded = await plans.load(text, file, { params: given });
    if (loaded.ok)
        return { path: file, text };
    const faults = loaded.diagnostics.filter(({ severity }) => severity === 'error').slice(0, MOST_FAULTS);
    const errors = faults.map(({ message, cure, position }) => ({
        pointer,
        detail: `${position === undefined ? '' : `line ${position.line}: `}${message}${cure === undefined ? '' : ` ${cure}`}`,
    }));
    throw new Problem(422, `The plan cannot be run: ${errors[0]?.detail ?? 'it is not valid.'}`, { errors });
}
