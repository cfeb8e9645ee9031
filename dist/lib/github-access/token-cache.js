import { millisecondsBetween } from '../system/clock.js';
/** A token is renewed so long before it ends, in ms. */
const EARLY_MS = 60_000;
/** Where octokit keeps installation tokens: until shortly before GitHub ends them, by the given clock. */
export function createTokenCache(clock) {
    const kept = new Map();
    return {
        async get(key) {
            const found = kept.get(key);
            return found !== undefined && found.until > clock.now() ? found.value : '';
        },
        async set(key, value) {
            // octokit's own form: token|made|ends|...
            const [, made = '', ends = ''] = value.split('|');
            kept.set(key, { value, until: clock.now() + millisecondsBetween(made, ends) - EARLY_MS });
        },
    };
}
