import type { OperationId } from '../../schema/generated/task-api/api-operations.ts';
import type { ApiContext } from '../context.ts';
import type { Handler } from '../http/call.ts';
/**
 * Makes a handler safe to repeat with an `Idempotency-Key`: the first answer is kept for a day and given again (`Idempotency-Replayed:
 * true`), the same key with another request is 422, and 409 while the first is being answered.
 *
 * What the handler changes and the answer that is kept are one transaction: a crash leaves both or neither, so that nothing is ever done
 * twice for one key, acknowledged or not. What failed changed nothing and is not kept: asking again judges again. Without the header the
 * handler is called as it is.
 */
export declare function withIdempotency<Id extends OperationId>(context: ApiContext, make: (context: ApiContext) => Handler<Id>): Handler<Id>;
