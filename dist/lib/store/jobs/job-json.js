/** SQL for a job of the alias `j` as its worker gets it, JSON text; `lockMs` is SQL, too. */
export function jobJson({ fleet_artifacts }, lockMs) {
    const artifact = ['task', 'path', 'sha256', 'size', 'mode'].map((name) => `'${name}', a.${name}`).join(', ');
    const own = ['ticket', 'try', 'run_id', 'attempt', 'task', 'step'].map((name) => `'${name}', j.${name}`).join(', ');
    return `(jsonb_build_object('item', NULL, 'events', '[]'::jsonb) || (j.spec - 'needs') || jsonb_build_object('job', j.id, ${own}, 'lock_ms', ${lockMs},
  'artifacts', CASE WHEN coalesce(j.spec -> 'needs', '[]') = '[]' THEN '[]'::jsonb ELSE (
    SELECT coalesce(jsonb_agg(jsonb_build_object(${artifact}) ORDER BY a.task, a.path), '[]') FROM ${fleet_artifacts} AS a
     WHERE a.run_id = j.run_id AND a.attempt = j.attempt AND j.spec -> 'needs' ? a.task) END))::text`;
}
/** SQL for the events of `j` with those that a parameter (SQL, jsonb) brings: whatever they say, they are of this task. */
export function eventsWith(more) {
    return `CASE WHEN ${more} = '[]' OR jsonb_array_length(j.events) > ${MOST_EVENTS} THEN j.events ELSE j.events || (
    SELECT jsonb_agg(e.event || jsonb_build_object('task', j.task) ORDER BY e.place) FROM jsonb_array_elements(${more}) WITH ORDINALITY AS e (event, place)) END`;
}
/** What one task may tell on its way: beyond it nobody reads on. */
const MOST_EVENTS = 5_000;
