import type { Json } from '../../schema/json.ts';
import type { HttpAnswer } from './exchange.ts';
/** What of an answer is not as the step expects, one sentence each; none where all is. `expect` is the setting of that name. */
export declare function unmet(answer: HttpAnswer, expect: Json | undefined): readonly string[];
/** A body as JSON; undefined where it is none. */
export declare function parseBody({ body, isCut }: HttpAnswer): Json | undefined;
