import { nearest } from '../did-you-mean.js';
/** What to write instead of a name that is no IANA time zone; undefined for one that is. */
export function timeZoneCure(name) {
    if (isTimeZone(name))
        return undefined;
    const known = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
    const city = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
    const near = known.find((zone) => zone.slice(zone.lastIndexOf('/') + 1).toLowerCase() === city) ?? nearest(name, known);
    return near === undefined
        ? 'Write a name of the IANA list, such as `Europe/Berlin` or `UTC`.'
        : `Did you mean "${near}"?`;
}
function isTimeZone(name) {
    // Newer engines also take offsets, which know no summer time and are no names.
    if (!/^[A-Za-z]/.test(name))
        return false;
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
