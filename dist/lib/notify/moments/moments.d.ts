import type { RunEvent } from '../../run/event.ts';
import type { Run } from '../../run/run.ts';
import type { NotifiedState } from '../states.ts';
/** Something that happened and may be worth a message. */
export interface Moment {
    readonly state: NotifiedState;
    readonly scope: 'task' | 'run';
    /** The task it is of. */
    readonly task?: string;
}
/** What an event means while the run goes on, the most telling first; of one event at most one is told. */
export declare function momentsOf(event: RunEvent): readonly Moment[];
/** What the end of a run means, the most telling first. `recovered` is true where the run before it failed. */
export declare function momentsAtEnd(run: Run, recovered: boolean): readonly Moment[];
