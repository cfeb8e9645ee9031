import { MATCHED_CLAIMS, valuesOf } from './options.js';
/** Events whose code strangers can choose: only a rule that lists them takes them. */
const FOREIGN_EVENTS = ['pull_request', 'pull_request_target'];
/** A claim as text; undefined where it is missing, empty, no text, or holds what no claim of GitHub holds. */
export function claimOf(claims, name) {
    const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    return typeof value === 'string' && /^[^\u0000-\u001f\u007f]{1,1024}$/.test(value) ? value : undefined;
}
/** The first rule these claims satisfy. */
export function matchingRule(rules, claims) {
    return rules.find((rule) => MATCHED_CLAIMS.every((claim) => satisfies(rule, claim, claimOf(claims, claim))));
}
/** What a token said for itself, for the person who has to write the rule. */
export function claimWords(claims) {
    const told = MATCHED_CLAIMS.flatMap((name) => {
        const value = claimOf(claims, name);
        return value === undefined ? [] : [`${name} ${value}`];
    });
    return told.length === 0 ? 'none of the claims rules look at' : told.join(', ');
}
function satisfies(rule, claim, value) {
    const wanted = valuesOf(rule, claim);
    if (wanted !== undefined)
        return value !== undefined && wanted.includes(value);
    return claim !== 'event_name' || (value !== undefined && !FOREIGN_EVENTS.includes(value));
}
