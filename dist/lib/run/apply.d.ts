import type { RunEvent } from './event.ts';
import type { Run } from './run.ts';
/**
 * The run after one more event: the only place a run changes. It is a fold over events and nothing else, so replaying a journal gives
 * the state that was. The run given is consumed: its maps are grown in place, because a run of ten thousand steps must not be copied
 * ten thousand times. The first event must be `run_started`.
 */
export declare function apply(run: Run | undefined, event: RunEvent): Run;
/** The run a list of events tells of; undefined for an empty list. */
export declare function replay(events: Iterable<RunEvent>): Run | undefined;
