/** SQL for the place on GitHub that `outputs_uri` of the task `t` names, as `placeKey` writes it; null where it names none. */
export declare const PLACE_SQL = "lower(regexp_replace(\n  substring(t.outputs_uri from '(?i)^https?://([^/@?#]+/[^/?#]+/[^/?#]+/(?:pull|issues)/[1-9][0-9]*)(?:[/?#].*)?$'), '/(pull|issues)/', '#', 'i'))";
/** SQL that leaves out a task `t` that a later attempt asks for anew. */
export declare const NEWEST_SQL: (tasks: string) => string;
