/** SQL for the place on GitHub that `outputs_uri` of the task `t` names, as `placeKey` writes it; null where it names none. */
export const PLACE_SQL = `lower(regexp_replace(
  substring(t.outputs_uri from '(?i)^https?://([^/@?#]+/[^/?#]+/[^/?#]+/(?:pull|issues)/[1-9][0-9]*)(?:[/?#].*)?$'), '/(pull|issues)/', '#', 'i'))`;
/** SQL that leaves out a task `t` that a later attempt asks for anew. */
export const NEWEST_SQL = (tasks) => `NOT (t.registered AND EXISTS (
     SELECT FROM ${tasks} AS n WHERE n.registered AND n.run_id = t.run_id AND n.task = t.task AND n.attempt > t.attempt))`;
