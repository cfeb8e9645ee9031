import type { Place } from '../../store/approvals/waiting-task.ts';
import type { OutboxEvent, Target } from '../carrier.ts';
import type { NotificationOptions } from './options.ts';
import type { Voices } from './voices/voices.ts';
/** What targets are found with. */
export interface TargetsParts {
    readonly options: NotificationOptions;
    readonly voices: Voices;
}
/** Who is told of an event, by the notifiers of the run's plan. Each thing is told once, by however many events it is said. */
export declare function targetsOf(parts: TargetsParts, event: OutboxEvent, place: Place): Promise<readonly Target[]>;
