import { type Clock } from '../system/clock.ts';
/** Where octokit keeps installation tokens: until shortly before GitHub ends them, by the given clock. */
export declare function createTokenCache(clock: Pick<Clock, 'now'>): {
    get(key: string): Promise<string>;
    set(key: string, value: string): Promise<void>;
};
