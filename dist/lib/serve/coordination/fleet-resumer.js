import { ApiError } from '../../client/api-error.js';
import { readSubmittedRun } from '../../store/fleet-runs/earlier.js';
import { isoTime } from '../../system/clock.js';
/** A resumer that submits the next attempt of a run as the one before was submitted. */
export function createFleetResumer(options) {
    const { system, database } = options;
    let client;
    return {
        open: (given) => {
            client = given;
        },
        resume: async (wish) => {
            const submitted = await readSubmittedRun(database, wish);
            if (submitted === undefined)
                return { kind: 'unknown' };
            if (client === undefined)
                return { kind: 'later', why: 'The server is not ready to run anything.' };
            try {
                const { attempt } = await client.submitFleetRun(await nextAttempt(client, system, submitted, wish));
                return { kind: 'begun', attempt };
            }
            catch (thrown) {
                if (thrown instanceof ApiError && thrown.status === 409)
                    return { kind: 'later', why: thrown.message };
                const why = thrown instanceof Error ? thrown.message : String(thrown);
                return { kind: 'broken', why, passing: !(thrown instanceof ApiError && thrown.status < 500) };
            }
        },
    };
}
async function nextAttempt(client, system, { plan, params, submission, group }, { run_id, attempt, decidedOnly, source_key }) {
    const run = await client.getRunAttempt(run_id, attempt);
    const given = run;
    const kept = ['graph', 'git', 'ci', 'origin', 'requests'].filter((name) => given[name] != null);
    const { resumes: _resumes, ...rest } = submission;
    return {
        ...rest,
        run: {
            ...Object.fromEntries(kept.map((name) => [name, given[name]])),
            run_id,
            // Asked for twice, it is one attempt.
            source_key: `${source_key.slice(0, 100)}+${attempt}`,
            plan: { ...run.plan, ...plan },
            params,
            resumed_from: attempt,
            started_at: isoTime(system.clock.now()),
        },
        ...(group === undefined ? {} : { concurrency: group }),
        resumes: { attempt, decided_only: decidedOnly },
    };
}
