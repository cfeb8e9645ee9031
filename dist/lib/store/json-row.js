/**
 * SQL for one JSON object with these fields, name and value. `row_to_json` takes 0.6 of the time that `json_build_object` does, and writes
 * no spaces.
 */
export function jsonRow(fields) {
    return `row_to_json((SELECT json_row FROM (SELECT ${fields.map(([name, sql]) => `${sql} AS ${name}`).join(', ')}) AS json_row))`;
}
