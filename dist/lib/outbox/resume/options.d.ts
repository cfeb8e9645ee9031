import type { GithubIdentity } from '../../github-access/options.ts';
import type { Resumer } from './resumer.ts';
/** How runs go on after a decision. Without any way they wait for `orchestrator resume`. */
export interface ResumeOptions {
    /** For runs of GitHub Actions. */
    readonly github?: GithubResumeOptions;
    /** For runs recorded on this machine. */
    readonly local?: Resumer;
    /** For runs that servers drive and workers do. */
    readonly fleet?: Resumer;
}
/** How a job is started that goes on with a run. The token, or the app, needs to write contents (`repository_dispatch`) or actions (`workflow_dispatch`). */
export interface GithubResumeOptions extends GithubIdentity {
    /** Default `repository_dispatch`, of the type `orchestrator-resume`. */
    readonly event?: 'repository_dispatch' | 'workflow_dispatch';
    /** File of the workflow (`resume.yml`), for `workflow_dispatch`; it takes an input `run-id`. */
    readonly workflow?: string;
    /** Branch or tag for `workflow_dispatch`; that of the run, else the default branch, where not given. */
    readonly ref?: string;
}
