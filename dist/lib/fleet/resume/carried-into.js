import { tasksToCarry, wantedChanges } from '../../launch/resume/carry-over.js';
import { apply, replay } from '../../run/apply.js';
import { readSubmittedRun, takeOverArtifacts } from '../../store/fleet-runs/earlier.js';
import { readFleetEvents } from '../../store/fleet-runs/record.js';
/** What a new attempt takes over from the one it goes on from: results, what people decided, artifacts. */
export async function carriedInto({ database, decided, readPlan }, leased, graph) {
    const { resumes } = leased.submission;
    if (resumes === undefined)
        return {};
    const key = { run_id: leased.run_id, attempt: resumes.attempt };
    const submitted = await readSubmittedRun(database, key);
    const recorded = replay(await readFleetEvents(database, key));
    if (submitted === undefined || recorded === undefined)
        return {};
    const earlier = (await decided(recorded)).reduce(apply, recorded);
    const before = await readPlan({ ...leased, ...submitted });
    const tasks = tasksToCarry(graph, before, earlier, {
        ...(resumes.from === undefined ? {} : { from: resumes.from }),
        failedOnly: resumes.failed_only ?? false,
        decidedOnly: resumes.decided_only ?? false,
    });
    await takeOverArtifacts(database, leased, resumes.attempt, [...tasks.keys()]);
    return { carried: { attempt: resumes.attempt, tasks }, changesRequested: wantedChanges(graph, earlier) };
}
