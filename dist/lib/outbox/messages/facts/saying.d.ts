import type { NotifiedState } from '../../../notify/states.ts';
import type { OutboxEvent } from '../../carrier.ts';
/** What an event means for people. */
export interface Saying {
    /** As rules ask for it, the most telling first: of one event a rule tells one thing. Empty where there is nothing new, only something over. */
    readonly states: readonly NotifiedState[];
    readonly of: 'task' | 'run' | 'plan';
    /** A request for a decision is over by it: messages that ask for one are changed. */
    readonly ends?: boolean;
    /** The same is told a second time. */
    readonly again?: boolean;
    /** How long it is kept back, ms: it may turn out to be nothing. */
    readonly after?: number;
}
/** What is told of an event; undefined where nobody is: what happens while a run is there the run tells itself. */
export declare function sayingOf({ type }: OutboxEvent): Saying | undefined;
