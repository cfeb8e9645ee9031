import { type Notifier } from '../../notifier.ts';
/** One issue for a plan that fails: opened by the first failure, commented by the next ones, closed when a run succeeds again. */
export declare const githubIssueNotifier: Notifier;
