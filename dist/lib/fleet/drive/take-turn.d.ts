import type { LeasedRun } from '../../store/fleet-runs/fleet-run.ts';
import { type Heard } from '../news/hear-news.ts';
import type { DriveParts } from '../parts.ts';
import { type RemoteTasks } from '../remote/remote-tasks.ts';
import type { Audience } from './audience.ts';
import type { Story } from './story.ts';
import type { Wishes } from './wishes.ts';
/** One run that is being driven. */
export interface Drive {
    readonly parts: DriveParts;
    readonly leased: LeasedRun;
    readonly remote: RemoteTasks;
    readonly story: Story;
    readonly wishes: Wishes;
    readonly audience: Audience;
    readonly heard: Heard;
    /** Asks for another turn. */
    readonly wake: () => void;
}
/** How a drive stands after a turn: it goes on, its run has ended, or the run is another server's. */
export type AfterTurn = 'on' | 'ended' | 'lost';
/** Takes one turn: what workers told goes in, the engine says what follows, and both are written at once, before anybody is told. */
export declare function takeTurn(drive: Drive): Promise<AfterTurn>;
