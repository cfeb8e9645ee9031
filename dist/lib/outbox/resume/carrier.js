import { isNewestRow, readResumeState } from '../../store/runs/resume-state.js';
import { isoTime, millisecondsBetween } from '../../system/clock.js';
import { createDispatch } from './dispatch.js';
import { whetherNow } from './whether-now.js';
const DECISIONS = ['task.approved', 'task.rejected', 'task.changes_requested', 'task.expired', 'task.cancelled'];
const REQUEST = 'run.resume_requested';
/** Without a sign of life for so long nobody runs a run any more, ms. */
const SILENT_MS = 60_000;
/** How long a job on GitHub may take to begin before another decision asks for one again: jobs wait in line there. */
const PATIENCE_MS = 30 * 60_000;
/** Several decisions in one breath make one attempt. */
const BREATH_MS = 500;
/** How long a server is looked for that has the record of a run. */
const SEARCH_MS = 10 * 60_000;
/** Lets runs go on after a decision: on GitHub where they belong there, else on the machine that has their record. Throws Fault `usage`. */
export function createResumeCarrier({ database, clock, fetch, github, local, fleet }) {
    const dispatch = github && createDispatch(github, { fetch, clock });
    const ageOf = ({ at }) => millisecondsBetween(at, isoTime(clock.now()));
    return {
        kind: 'resume',
        targets: async (event, place) => {
            const isMeant = event.type === REQUEST || (DECISIONS.includes(event.type) && (await isNewestRow(place, event)));
            return isMeant ? [{ target: event.run_id, lane: event.run_id, after: BREATH_MS }] : [];
        },
        carry: async ({ event }) => {
            const { id, run_id, task } = event;
            const question = { run_id, event_id: id, task, silentMs: SILENT_MS, patienceMs: PATIENCE_MS };
            const state = await readResumeState(database, question);
            if (state === undefined)
                return { outcome: 'nothing', why: 'There is no such run any more.' };
            const decidedOnly = event.type !== REQUEST;
            const notNow = whetherNow(state, {
                decidedOnly,
                sentBack: event.action === 'changes_requested',
                age: ageOf(event),
            });
            return notNow ?? goOn({ dispatch, local, fleet }, state, { run_id, decidedOnly, age: ageOf(event) });
        },
    };
}
async function goOn({ dispatch, local, fleet }, state, wanted) {
    const { attempt, source_key } = state;
    // A run that servers drive needs no job, wherever it was submitted.
    const driven = await fleet?.resume({ ...wanted, attempt, source_key });
    if (driven !== undefined && driven.kind !== 'unknown')
        return carriedBy(driven, wanted);
    const { repository } = state.ci?.provider === 'github' ? state.ci : {};
    if (repository !== undefined) {
        return dispatch?.(repository, { ...state, ...wanted }) ?? nowhere(`to jobs of ${repository}`);
    }
    if (local === undefined)
        return nowhere('to the machine that runs it');
    return carriedBy(await local.resume({ ...wanted, attempt, source_key }), wanted);
}
function carriedBy(answer, wanted) {
    switch (answer.kind) {
        case 'begun':
            return { outcome: 'delivered', detail: `Attempt ${answer.attempt} has begun.` };
        case 'later':
            return { outcome: 'later', why: answer.why, after: pace(wanted.age) };
        case 'broken':
            return { outcome: 'failed', why: answer.why, ...(answer.passing ? { again: {} } : {}) };
        case 'unknown':
            // Another server of this database may have its record.
            if (wanted.age < SEARCH_MS)
                return { outcome: 'later', why: 'Its record is not here.', after: pace(wanted.age) };
            return nowhere('to the machine that has its record');
    }
}
function nowhere(whither) {
    return {
        outcome: 'nothing',
        why: `This server knows no way ${whither}: "orchestrator resume" goes on with it there.`,
    };
}
/** What is waited for comes soon, or takes long. */
function pace(age) {
    return age < 120_000 ? 2_000 : 15_000;
}
