import { type Notifier } from '../../notifier.ts';
/** One comment of a plan on a pull request or issue, changed whenever there is something new to say. */
export declare const githubCommentNotifier: Notifier;
