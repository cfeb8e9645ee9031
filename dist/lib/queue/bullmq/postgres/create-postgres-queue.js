import { createHash } from 'node:crypto';
import { Fault, systemErrorCode } from '../../../errors.js';
import { byLane } from '../by-lane.js';
import { engineId, enginePriority, JOB_NAME, ownId } from '../names.js';
import { startSweep } from '../sweep.js';
import { prepareEngine } from './prepare.js';
import { MANY, sqlOf, statementsFor } from './statements.js';
/**
 * A queue by BullMQ on Postgres. Its functions are called by statements of our own, each one round trip whatever the number of lanes or
 * jobs, on the connections of the database given: it opens none. Faults: usage (rights, a newer release), unavailable.
 */
export async function createPostgresQueue(options) {
    const { database, schema, sweepMs = 1_000, onStalled, onError = () => undefined } = options;
    if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
        throw new Fault('usage', `${JSON.stringify(schema)} cannot be the schema of the queue.`);
    }
    await prepareEngine(database, schema);
    const statements = statementsFor(schema);
    const prefix = `queue_${createHash('sha256').update(schema).digest('hex').slice(0, 8)}`;
    const ask = (name, values) => database.query({ name: `${prefix}.${name}`, text: statements[name], values });
    const sweep = startSweep({
        clock: options.clock,
        everyMs: sweepMs,
        onError,
        work: async () => {
            for (const { id, lane } of await ask('sweep', [Math.floor(sweepMs / 2)])) {
                onStalled?.({ id: ownId(id ?? ''), lane: lane ?? '' });
            }
        },
    });
    return {
        enqueue: async (jobs) => {
            if (jobs.length === 0)
                return;
            const [name, values] = jobs.length < MANY ? ['addFew', few(jobs)] : ['addMany', many(jobs, options.clock.now())];
            await again(() => ask(name, values));
        },
        claim: async (lanes, token, lockMs) => {
            if (lanes.length === 0)
                return undefined;
            const [row] = await ask('claim', [lanes, token, lockMs]);
            return row && { id: ownId(row.id ?? ''), lane: row.lane ?? '' };
        },
        extend: async ({ id, lane }, token, lockMs) => {
            const [row] = await ask('extend', [lane, engineId(id), token, lockMs]);
            return row?.held === '1';
        },
        finish: async ({ id, lane }, token, how) => {
            const held = [lane, engineId(id), token];
            const rows = await (how ? ask('putBack', [...held, how.again]) : ask('end', held)).catch(noRowsWhereLost);
            return rows.length > 0;
        },
        sql: sqlOf(schema),
        close: () => sweep.stop(),
    };
}
function few(jobs) {
    return [
        jobs.map(({ lane }) => lane),
        jobs.map(({ id }) => engineId(id)),
        jobs.map((job) => enginePriority(job.priority)),
    ];
}
function many(jobs, timestamp) {
    const entryOf = (job) => {
        const priority = enginePriority(job.priority);
        return { id: engineId(job.id), name: JOB_NAME, opts: { priority }, priority, timestamp };
    };
    const lanes = byLane(jobs);
    return [[...lanes.keys()], [...lanes.values()].map((own) => JSON.stringify(own.map(entryOf)))];
}
/** What BullMQ raises where the job is not there, not claimed, or held by somebody else. */
const LOST = 'BM001';
function noRowsWhereLost(thrown) {
    if (systemErrorCode(thrown) === LOST)
        return [];
    throw thrown;
}
const DEADLOCK = '40P01';
// Two servers that add the same jobs in another order may wait for each other; adding twice is adding once.
async function again(work) {
    for (let left = 3;; left--) {
        try {
            return await work();
        }
        catch (thrown) {
            if (left === 0 || systemErrorCode(thrown) !== DEADLOCK)
                throw thrown;
        }
    }
}
