import { nearest, oneOf } from '../did-you-mean.js';
import { paramValue } from '../params.js';
import { entriesOf } from '../schedule/rule.js';
import { timeZoneCure } from '../schedule/time-zone.js';
/** Tells cron times, zones and params of a `schedule` that cannot be. What reads cron times is loaded only where there is one. */
export async function tellBadSchedule(file) {
    const { schedule } = file.plan;
    if (schedule === undefined)
        return;
    const { cronFault } = await import('../schedule/cron-fault.js');
    for (const [index, entry] of entriesOf(schedule).entries()) {
        const path = Array.isArray(schedule) ? ['schedule', index] : ['schedule'];
        const written = Array.isArray(schedule) ? schedule[index] : schedule;
        if (typeof entry.cron !== 'string' || holdsExpression(entry))
            continue;
        const fault = cronFault(entry.cron);
        const { within } = fault ?? {};
        const place = typeof written === 'string' ? path : [...path, 'cron'];
        if (fault)
            file.faults.error('bad-cron', { path: place, ...(within ? { within } : {}) }, fault.message, fault.cure);
        tellZone(entry.timezone, [...path, 'timezone'], file);
        tellParams(entry.params ?? {}, path, file);
    }
}
// Told with all other expressions that stand where none can.
function holdsExpression(entry) {
    return JSON.stringify(entry).includes('${{');
}
function tellZone(name, path, { faults }) {
    const cure = name === undefined ? undefined : timeZoneCure(name);
    if (cure !== undefined)
        faults.error('unknown-timezone', { path }, `There is no time zone "${name}".`, cure);
}
function tellParams(given, path, { plan, faults }) {
    const declared = plan.params ?? {};
    const known = Object.keys(declared);
    for (const [name, value] of Object.entries(given)) {
        const spot = [...path, 'params', name];
        const param = Object.hasOwn(declared, name) ? declared[name] : undefined;
        if (param === undefined) {
            const near = nearest(name, known);
            const none = known.length === 0 ? 'This plan has no params.' : `Known: ${oneOf(known)}.`;
            const cure = near === undefined ? none : `Did you mean "${near}"?`;
            faults.error('unknown-param', { path: spot, at: 'key' }, `There is no param "${name}".`, cure);
            continue;
        }
        const found = paramValue(param, value);
        if ('fault' in found) {
            const message = `The value of the param "${name}" does not fit: ${found.fault}.`;
            faults.error('bad-param', { path: spot }, message, found.cure);
        }
    }
    for (const [name, param] of Object.entries(declared)) {
        if (!param.required || (param.default ?? null) !== null || Object.hasOwn(given, name))
            continue;
        const message = `The param "${name}" needs a value whenever the plan is started by its schedule.`;
        faults.error('missing-param', { path, at: 'key' }, message, `Add \`params: { ${name}: … }\` to it, or give the param a default.`);
    }
}
