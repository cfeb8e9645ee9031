import { type Html } from '../../docs/html.ts';
import { type LinkedRequest } from '../read-request.ts';
/** What is asked: of which plan, by whom, until when, and what there is to look at. */
export declare function factsOf({ task, approval, plan, job }: LinkedRequest): Html;
