import { type Clock } from '../../system/clock.ts';
/** Who tells people of a run: what the API's own server tells the run need not. */
export interface Elsewhere {
    /** The API has answered the registration: the places of the notifiers through which its server tells of tasks that wait. */
    registered(places: readonly number[]): void;
    /** The API knows that a task waits: from here on its server tells of it, whatever becomes of this process. */
    knows(task: string): void;
    /** Nothing more can be told to the API. */
    giveUp(): void;
    /** People were told by the run itself of a task that waits, at a time (RFC 3339). */
    notified(task: string, at: string): void;
    /** When that was; undefined where nobody was told. */
    notifiedAt(task: string): string | undefined;
    /** Whether the server tells of a task that waits by the notifier at a place; false where that is not certain soon. */
    tells(place: number, task: string): Promise<boolean>;
}
/** Makes it for one run. */
export declare function createElsewhere(clock: Clock): Elsewhere;
