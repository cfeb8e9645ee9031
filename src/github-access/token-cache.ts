import { type Clock, millisecondsBetween } from '../system/clock.ts';

/** A token is renewed so long before it ends, in ms. */
const EARLY_MS = 60_000;

/** Where octokit keeps installation tokens: until shortly before GitHub ends them, by the given clock. */
export function createTokenCache(clock: Pick<Clock, 'now'>): {
  get(key: string): Promise<string>;
  set(key: string, value: string): Promise<void>;
} {
  const kept = new Map<string, { readonly value: string; readonly until: number }>();
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
