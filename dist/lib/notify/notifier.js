/** A setting as text, without spaces around it; undefined where it is absent or empty. */
export function textOf(settings, name) {
    const value = settings[name];
    if (typeof value !== 'string' && typeof value !== 'number')
        return undefined;
    return String(value).trim() || undefined;
}
/** A setting as a list of texts: a list as it is, text at its commas and spaces; empty where it is absent. */
export function textsOf(settings, name) {
    const value = settings[name];
    if (Array.isArray(value))
        return value.map((one) => String(one).trim()).filter((one) => one !== '');
    return (textOf(settings, name) ?? '').split(/[\s,]+/).filter((one) => one !== '');
}
