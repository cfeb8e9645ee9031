import { suggest } from '../did-you-mean.js';
import { createCron } from './due-times.js';
const NICKNAMES = ['@hourly', '@daily', '@midnight', '@weekly', '@monthly', '@yearly', '@annually'];
const FIELDS = [
    ['a minute', 'Minutes are 0 to 59: `5`, `0,30`, `0-29`, `*` or `*/15`.'],
    ['an hour', 'Hours are 0 to 23: `2`, `6,18`, `9-17`, `*` or `*/4`.'],
    ['a day of the month', 'Days are 1 to 31, or `L` for the last: `1`, `1,15`, `1-7`, `*` or `*/2`.'],
    ['a month', 'Months are 1 to 12 or JAN to DEC: `1`, `JAN,JUL`, `4-9`, `*` or `*/3`.'],
    ['a day of the week', 'Days are 0 to 7 (0 and 7 are Sunday) or SUN to SAT: `1`, `MON-FRI`, `*` or `MON#1`.'],
];
/** Undefined for a cron time that comes again and again. */
export function cronFault(text) {
    if (text.trim().startsWith('@'))
        return nicknameFault(text.trim());
    const fields = Array.from(text.matchAll(/\S+/g), (match) => ({ text: match[0], offset: match.index }));
    if (fields.length !== FIELDS.length)
        return countFault(text, fields.length);
    for (const [place, field] of fields.entries()) {
        const [what, cure] = FIELDS[place] ?? FIELDS[0];
        const alone = FIELDS.map((_, index) => (index === place ? field.text : '*')).join(' ');
        if (isCron(alone))
            continue;
        return {
            message: `"${field.text}" is not ${what}.`,
            cure,
            within: { offset: field.offset, length: field.text.length },
        };
    }
    if (isCron(text) && createCron(text, 'UTC').nextRun() !== null)
        return undefined;
    return { message: `"${text}" is a time that never comes.`, cure: 'Name a day that its months have.' };
}
function nicknameFault(text) {
    const name = text.toLowerCase();
    if (NICKNAMES.includes(name))
        return undefined;
    return { message: `There is no cron time "${text}".`, cure: suggest(name, NICKNAMES, '') };
}
function countFault(text, count) {
    const form = 'minute, hour, day of the month, month, day of the week';
    return {
        message: `"${text}" has ${count} ${count === 1 ? 'field' : 'fields'}; a cron time has five.`,
        cure: count === 6 ? `Take the seconds out: ${form}.` : `Write ${form}: \`30 2 * * *\` is 02:30 each day.`,
    };
}
function isCron(text) {
    try {
        createCron(text, 'UTC');
        return true;
    }
    catch {
        return false;
    }
}
