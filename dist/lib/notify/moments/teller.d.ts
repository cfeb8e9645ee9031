import type { Run } from '../../run/run.ts';
import type { Message } from '../message.ts';
import { type NotifierRule } from '../rules/rule.ts';
import type { NotifiedState } from '../states.ts';
import type { Telling } from '../words/make-message.ts';
import { type SlowTask } from '../words/run-message.ts';
import type { Moment } from './moments.ts';
/** What one rule has to say about one run. */
export interface Teller {
    /** Hears what happened, the most telling first; `run` is the run at that moment. */
    hear(moments: readonly Moment[], run: Run): void;
    /** Hears of the tasks that were slow, and tells what was kept for the end. */
    end(moments: readonly Moment[], run: Run, slow: readonly SlowTask[]): void;
}
export interface TellerOptions {
    readonly rule: NotifierRule;
    /** Whether the rule's own condition holds now. */
    readonly holds: (run: Run) => boolean;
    readonly telling: () => Telling;
    readonly tell: (message: Message, isToldElsewhere?: Promise<boolean>) => void;
    /** Whether somebody else tells a state of a task by this rule; undefined where nobody can. */
    readonly elsewhere?: ((state: NotifiedState, task: string) => Promise<boolean> | undefined) | undefined;
}
/** Opens it. */
export declare function createTeller({ rule, holds, telling, tell, elsewhere }: TellerOptions): Teller;
