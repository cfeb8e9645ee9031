/** A run as its record: tasks in plan order, every field present. */
export function toRecord(run) {
    const { run_id, attempt, plan, status, started_at, finished_at, duration_ms, params, origin, resumed_from, requests, notes, } = run;
    const tasks = [...run.steps.values()].flat().flatMap((id) => run.tasks.get(id) ?? []);
    return {
        run_id,
        attempt,
        plan,
        status,
        started_at,
        finished_at,
        duration_ms,
        params,
        origin,
        resumed_from,
        requests,
        notes,
        tasks: tasks.map(toTaskRecord),
    };
}
function toTaskRecord(task) {
    const { cache_key: _cacheKey, message, artifacts, ...facts } = task;
    return { ...facts, message: message ?? null, artifacts: artifacts ?? [] };
}
