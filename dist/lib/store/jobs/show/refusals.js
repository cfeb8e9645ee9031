/** The refusals of a job `j` as JSON, the oldest first. `workers`: the table. */
export function refusalsJson(workers) {
    return `CASE WHEN j.refusals = '[]' THEN '[]'::json ELSE (
      SELECT json_agg(json_build_object('id', r.worker, 'worker', coalesce(n.name, r.worker), 'kind', r.kind, 'reason', r.reason) ORDER BY at)
        FROM jsonb_array_elements(j.refusals) WITH ORDINALITY AS e (one, at)
        CROSS JOIN LATERAL jsonb_to_record(e.one) AS r (worker text, kind text, reason text)
        LEFT JOIN ${workers} AS n ON n.id = r.worker) END`;
}
