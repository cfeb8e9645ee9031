import type { Identity } from '../../approval/identity.ts';
import { type Decision, type Verdict } from '../../approval/judge.ts';
import { type Policy } from '../../approval/policy.ts';
import type { TaskDecided } from '../../run/event.ts';
import type { Run, Task } from '../../run/run.ts';
import type { System } from '../../system/system.ts';
/** A decision on a task of a run in a state directory. */
export interface LocalDecision extends Omit<Decision, 'identity'> {
    readonly runId: string;
    readonly task: string;
    /** Who decides, as this machine calls it; with `proved`, as a verified source says. */
    readonly identity: Identity;
    /** By which way a verified decision came, and who asked for it: then the policy holds in full, and nobody overrides it. */
    readonly proved?: {
        readonly channel: string;
        readonly asked: readonly string[];
    };
}
/** What came of it; `run` is the newest attempt after it. */
export interface LocallyDecided {
    readonly run: Run;
    readonly verdict: Verdict;
    /** True where the time for a decision was over before. */
    readonly expired: boolean;
}
/**
 * Decides on a task of the newest attempt of a run, in its record: `resume` goes on from there. Unless it is `proved`, nobody proves here who
 * they are, so that who started the run may decide unless the policy says `self_approval: false` in so many words. Throws Fault `usage` where there is no such run
 * or task, `busy` while it runs.
 */
export declare function decideRun(system: System, stateDir: string, decision: LocalDecision): Promise<LocallyDecided>;
/** What the policies of tasks that wait say of those whose time is over now. */
export declare function expiriesIn(run: Run, now: number): readonly TaskDecided[];
/** The policy a task of a run waits by. */
export declare function policyOf({ requests }: Run, task: Task): Policy;
