import { type AppendOutcome } from '../../store/logs/append-log.ts';
import type { ApiContext } from '../context.ts';
import { type Handler } from '../http/call.ts';
import { Problem } from '../http/problem.ts';
/** POST /tasks/{id}/log: the chunk that comes next. The same number again changes nothing, whatever its bytes. */
export declare function appendTaskLogHandler({ database, logged }: ApiContext): Handler<'appendTaskLog'>;
/** What came of a chunk that is not stored. */
type NotStored = Exclude<AppendOutcome, {
    readonly kind: 'appended' | 'same';
}>;
/** True for a chunk that is stored, now or before. */
export declare function isStored(outcome: AppendOutcome): outcome is Exclude<AppendOutcome, NotStored>;
/** Why a chunk of the log of task `id` was not taken. */
export declare function logProblem(outcome: NotStored, id: number, seq: number): Problem;
export {};
