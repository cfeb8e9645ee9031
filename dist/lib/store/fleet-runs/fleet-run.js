/** An attempt of a run in one word. */
export function nameOfRun({ run_id, attempt }) {
    return `${run_id}/${attempt}`;
}
/** A leased run from the row of the statement that took it. */
export function toLeasedRun(row) {
    return {
        run_id: row.run_id ?? '',
        attempt: Number(row.attempt),
        plan: { path: row.plan_path ?? '', text: row.plan_text ?? '' },
        params: objectIn(row.params),
        submission: objectIn(row.submission),
        registered: {
            source_key: row.source_key ?? '',
            started_at: row.started_at ?? '',
            origin: objectIn(row.origin),
            git: objectIn(row.git),
            resumed_from: row.resumed_from == null ? null : Number(row.resumed_from),
        },
        repository: row.repository_id ?? null,
        busyWith: row.busy_with ?? null,
        epoch: Number(row.epoch),
        now: Number(row.now_ms),
    };
}
function objectIn(text) {
    return text == null ? {} : JSON.parse(text);
}
