import { parseDuration } from '../../plan/duration.js';
/** One value or several, as a list. */
export function listOf(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}
/** A scalar as the text a person wrote: `1.10` stays `1.10`. */
export function textOf(value, path, file) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' ? (file.written(path) ?? String(value)) : String(value);
}
/** The variables written under one `env`, as text. */
export function envOf(env, path, file) {
    if (env === undefined)
        return {};
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, textOf(value, [...path, name], file)]));
}
/** Dotenv files as a list, each with whether it must be there. */
export function envFilesOf(files) {
    return listOf(files).map((one) => typeof one === 'string' ? { path: one, required: false } : { path: one.path, required: one.required ?? false });
}
/** A retry rule with the language's defaults: 3 tries, 1 s, doubled, at most a minute, with jitter. */
export function retryOf(retry) {
    if (retry === undefined)
        return undefined;
    return {
        attempts: retry.attempts ?? 3,
        delay: parseDuration(retry.delay ?? '1s') ?? 0,
        factor: retry.factor ?? 2,
        maxDelay: parseDuration(retry.max_delay ?? '60s') ?? 0,
        jitter: retry.jitter ?? true,
        ...(retry.on_exit ? { onExit: retry.on_exit } : {}),
        on: retry.on ?? ['failed', 'timed_out'],
    };
}
