import { Fault } from '../errors.js';
/** A schema name that may stand in SQL between double quotes, as given; Fault usage for any other. */
export function checkSchemaName(name) {
    if (/^[a-z_][a-z0-9_]{0,49}$/.test(name) && !name.startsWith('pg_'))
        return name;
    throw new Fault('usage', `${JSON.stringify(name)} cannot be the schema of the task API's tables.`, {
        cure: 'Give a name of 1 to 50 lower-case letters, digits and underscores that does not begin with a digit or pg_.',
    });
}
