/** Columns a statement must give for `toRun`, beside `json`, over the row `r`. */
export const RUN_ROW = 'r.run_id, r.attempt, r.status, r.owner';
/** The run in a row of `RUN_ROW` and `json`. */
export function toRun(row) {
    return {
        run_id: row.run_id ?? '',
        attempt: Number(row.attempt),
        status: row.status,
        owner: row.owner ?? null,
        json: row.json ?? '',
    };
}
