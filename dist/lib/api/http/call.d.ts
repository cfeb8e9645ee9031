import type { OperationId } from '../../schema/generated/task-api/api-operations.ts';
import type { Operations } from '../../schema/generated/task-api/api-types.ts';
import type { Principal } from '../auth/principal.ts';
/** One checked request as a handler sees it: nothing of Express, everything of the right type. */
export interface Call<Id extends OperationId = OperationId> {
    readonly operation: Id;
    readonly params: Operations[Id]['params'];
    readonly query: Operations[Id]['query'];
    readonly body: Operations[Id]['body'];
    /** Who calls; `nobody` where the operation asks for no scope. */
    readonly principal: Principal;
    readonly requestId: string;
    /** URL of the mount as the caller sees it, without a trailing slash: `https://host/agents`, or a path where the host is not known. */
    readonly mountUrl: string;
    /** Path and query as asked, from the mount on. */
    readonly target: string;
    /** A request header by its lower-case name. */
    header(name: string): string | undefined;
    /** Aborts when the caller hangs up or the API closes. */
    readonly signal: AbortSignal;
}
/** What a handler answers: one text or bytes, or a stream that is written as it comes. */
export interface Reply {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    /** Media type of the body. */
    readonly type?: string;
    readonly body?: string | Uint8Array | AsyncIterable<string | Uint8Array>;
}
/** Does one operation. Throws a Problem for what a client did wrong. */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<Reply> | Reply;
/** A handler for every operation of the document: one that is missing does not compile. */
export type Handlers = {
    readonly [Id in OperationId]: Handler<Id>;
};
/** A JSON reply from a value, or from text that the database built. */
export declare function json(status: number, body: unknown, headers?: Readonly<Record<string, string>>): Reply;
