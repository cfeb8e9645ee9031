import type { ApiContext } from '../context.ts';
import { type Heard } from './hear/once.ts';
import type { Click, Submission } from './hear/payload.ts';
import type { Person } from './hear/people.ts';
import type { Tell } from './tell.ts';
/** What decisions by Slack need. */
export interface Deciding {
    readonly context: ApiContext;
    readonly person: Person;
    readonly tell: Tell;
}
/** A click: decides, or asks for the form that is needed first. */
export declare function decideByClick(deciding: Deciding, click: Click): Promise<Heard>;
/** A form that was filled in: decides; what is wrong with it is said in the form. */
export declare function decideByForm({ context, person, tell }: Deciding, { metadata, values }: Submission): Promise<Heard>;
