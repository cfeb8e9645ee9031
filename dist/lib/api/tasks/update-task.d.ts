import { type ChangeOutcome } from '../../store/tasks/change-task.ts';
import type { ApiContext } from '../context.ts';
import { type Handler, type Reply } from '../http/call.ts';
/**
 * PATCH /tasks/{id}: sets what is given, clears what is null, and refuses a state that cannot follow. One that ends what a person must
 * decide is that person's decision, and judged as any other.
 */
export declare function updateTaskHandler(context: ApiContext): Handler<'updateTask'>;
/** The reply for what came of a change: the row, or the problem that says why it stayed as it was, with the row as it is. */
export declare function replyTo(outcome: ChangeOutcome, id: number, illegal: string, headers?: Readonly<Record<string, string>>): Reply;
