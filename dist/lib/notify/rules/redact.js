const SHORTEST = 4;
const SIGN = '***';
/** Takes texts out of whatever it is given, objects and lists through and through. Very short ones are left: they would be found everywhere. */
export function createRedactor(secrets) {
    const whole = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).map((secret) => secret.trim());
    const needles = [...new Set(whole)].filter((one) => one.length >= SHORTEST).sort((a, b) => b.length - a.length);
    const clean = (text) => needles.reduce((left, needle) => left.replaceAll(needle, SIGN), text);
    const through = (value) => {
        if (typeof value === 'string')
            return clean(value);
        if (value === null || typeof value !== 'object')
            return value;
        if (Array.isArray(value))
            return value.map(through);
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, through(one)]));
    };
    return (value) => (needles.length === 0 ? value : through(value));
}
