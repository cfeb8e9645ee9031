import type { OperationId } from '../../schema/generated/task-api/api-operations.ts';
import type { Call, Handler, Reply } from '../http/call.ts';
/** A handler whose refusals people can read: a page for who reads pages, a problem document for programs; neither is kept on the way. */
export declare function answering<Id extends OperationId>(handler: (call: Call<Id>) => Promise<Reply>): Handler<Id>;
