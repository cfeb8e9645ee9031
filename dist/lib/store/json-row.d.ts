/**
 * SQL for one JSON object with these fields, name and value. `row_to_json` takes 0.6 of the time that `json_build_object` does, and writes
 * no spaces.
 */
export declare function jsonRow(fields: readonly (readonly [string, string])[]): string;
