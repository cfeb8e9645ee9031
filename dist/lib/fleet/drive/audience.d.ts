import type { RunEvent } from '../../run/event.ts';
import type { RunHearing } from '../hearing.ts';
/** Those who hear of a run, told only of what is written. */
export interface Audience {
    /** Whether somebody tells people. */
    readonly hasPeople: boolean;
    tell(events: readonly RunEvent[]): void;
}
/** Tells the record of everything there was; whoever throws is told no more, and a note says so. */
export declare function createAudience({ record, people }: RunHearing, before: readonly RunEvent[], onNote: (message: string) => void): Audience;
