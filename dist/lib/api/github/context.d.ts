import type { GithubAccess } from '../../github-access/create-github-access.ts';
import type { ApiContext } from '../context.ts';
/** What deciding by GitHub works with. */
export interface GithubContext extends Pick<ApiContext, 'database' | 'changed' | 'clock'> {
    readonly access: GithubAccess;
    readonly logger: {
        warn(message: string, details?: object): void;
    };
    /** Whether comments decide. */
    readonly commands: boolean;
}
