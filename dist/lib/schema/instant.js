const DATE = String.raw `(\d{4})-(\d\d)-(\d\d)`;
const TIME = String.raw `[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,12}))?`;
// An unescaped `+` of a query arrives as a space.
const ZONE = String.raw `(?:[Zz]|([+\- ])(\d\d):(\d\d))`;
const TIMESTAMP = new RegExp(`^${DATE}${TIME}${ZONE}?$`);
const DATE_ONLY = new RegExp(`^${DATE}$`);
// 0001-01-01T00:00:00Z and 10000-01-01T00:00:00Z, in milliseconds.
const FIRST = -62135596800000;
const END = 253402300800000;
// What an offset may be where times are stored.
const WIDEST_OFFSET_HOURS = 15;
/** True for an RFC 3339 time that exists, in the years 0001 to 9999 of UTC; its zone may be left out. Leap seconds do not exist here. */
export function isTimestamp(text) {
    return toUtc(TIMESTAMP.exec(text)) !== undefined;
}
/** True for a time as `isTimestamp` has it, and for a date alone. */
export function isInstant(text) {
    return toUtc(DATE_ONLY.exec(text) ?? TIMESTAMP.exec(text)) !== undefined;
}
/**
 * A time or date in UTC with a `Z`, to the microsecond; a time without a zone is UTC, a date its first moment.
 * Undefined for what is neither.
 */
export function asInstant(text) {
    return toUtc(DATE_ONLY.exec(text) ?? TIMESTAMP.exec(text));
}
function toUtc(match) {
    if (match === null)
        return undefined;
    const [, year, month, day, hours = '0', minutes = '0', seconds = '0', fraction = '', sign, ...offset] = match;
    const [offsetHours = '0', offsetMinutes = '0'] = offset;
    const local = new Date(0);
    local.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    local.setUTCHours(Number(hours), Number(minutes), Number(seconds));
    // What does not exist rolls over into what does.
    if (local.toISOString().slice(0, 19).replace('T', ' ') !== `${year}-${month}-${day} ${clock(hours, minutes, seconds)}`)
        return undefined;
    if (Number(offsetHours) > WIDEST_OFFSET_HOURS || Number(offsetMinutes) > 59)
        return undefined;
    const ahead = (sign === '-' ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes));
    const moment = local.getTime() - ahead * 60_000;
    if (moment < FIRST || moment >= END)
        return undefined;
    const whole = new Date(moment).toISOString().slice(0, 19);
    const micros = fraction.slice(0, 6);
    return micros === '' ? `${whole}Z` : `${whole}.${micros}Z`;
}
function clock(...parts) {
    return parts.map((part) => part.padStart(2, '0')).join(':');
}
