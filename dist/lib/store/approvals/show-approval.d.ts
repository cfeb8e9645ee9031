import { type Place } from './waiting-task.ts';
/** How the approval of a task stands, as JSON in text; undefined where nobody was ever asked and nobody has decided. */
export declare function showApproval(place: Place, id: number): Promise<string | undefined>;
