import { type Router } from 'express';
import { type OperationId } from '../../schema/generated/task-api/api-operations.ts';
import type { Authenticate } from '../auth/authenticator.ts';
import type { Ui } from '../ui/create-ui.ts';
import type { Handlers } from './call.ts';
import { Problem } from './problem.ts';
/** One answered request, for metrics, traces and the request log. */
export interface Answered {
    readonly operation: OperationId | 'unknown';
    readonly method: string;
    readonly status: number;
    readonly ms: number;
    readonly requestId: string;
}
/** What the router needs beside the handlers. */
export interface RouterOptions {
    readonly handlers: Handlers;
    /** The dashboard; there is none where it is absent. */
    readonly ui?: Ui | undefined;
    readonly authenticate: Authenticate;
    /** Passed before anything that touches the tables; throws the Problem that says why it cannot be now. */
    readonly gate: () => Promise<void> | undefined;
    /** Origin and mount as callers see them, where the host knows better than the request. */
    readonly publicUrl?: string;
    /** Aborts when the API closes: streams end. */
    readonly closing: AbortSignal;
    readonly onAnswered: (answered: Answered) => void;
    /** Hears what made a 500, with its cause; the caller is told only the request id. */
    readonly onFailure: (problem: Problem, requestId: string) => void;
}
/** An Express 5 router with one route for each operation of the OpenAPI document; it works in Express 4 and 5 hosts. */
export declare function createRouter(options: RouterOptions): Router;
