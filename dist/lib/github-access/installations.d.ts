import type { Clock } from '../system/clock.ts';
import type { GithubCaller } from './github-caller.ts';
/** Looks up, and remembers, the installation of an app that sees a repository. Throws GithubFault where there is none. */
export declare function createInstallations(asApp: GithubCaller, clock: Pick<Clock, 'now'>): (name: string) => Promise<number>;
