import type { ApprovalPage, BatchRequest, BatchResult, CreatedLink, CreatedToken, Decision, Delivery, DeliveryDetail, DeliveryPage, Endpoint, EndpointCreate, EndpointList, EndpointUpdate, EndpointWithSecret, ExchangedToken, Heartbeat, History, LinkCreate, LinkDecision, LinkView, Live, LogAppended, Me, PlanHistory, PlanList, Pruned, QueryInputs, Ready, RevokedLinks, Run, RunDetail, RunPage, RunRegistration, RunUpdate, Stats, Task, TaskCreate, TaskPage, TaskUpdate, Token, TokenCreate, TokenList } from '../schema/generated/task-api/api-types.ts';
import type { FleetCalls } from './fleet-calls.ts';
import type { RequestOptions } from './send.ts';
import type { StreamOptions } from './stream/stream.ts';
/** One change as a stream tells it: the row as it is now. `reset` says that changes were missed: read anew what is shown. */
export type LiveEvent = {
    readonly id: string;
    readonly kind: 'task';
    readonly row: Task;
} | {
    readonly id: string;
    readonly kind: 'run';
    readonly row: Run;
} | {
    readonly id: string;
    readonly kind: 'reset';
};
/** A part of a log by its bytes: from `start` on, up to and with `end`; or the `last` so many. */
export type ByteRange = {
    readonly start: number;
    readonly end?: number;
} | {
    readonly last: number;
};
/** Bytes of a log: where they begin, and how many the whole log has. */
export interface LogPart {
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly start: number;
    readonly size: number;
}
/** The next text of a log, and the byte after it. */
export interface LogPiece {
    readonly text: string;
    readonly end: number;
}
/**
 * One method for each operation of the task API. Every promise rejects with an ApiError where the API refuses or does not answer.
 * Nothing is tried again but streams.
 */
export interface TaskClient extends FleetCalls {
    createTask(task: TaskCreate, options?: RequestOptions): Promise<Task>;
    updateTask(id: number, changes: TaskUpdate, options?: RequestOptions): Promise<Task>;
    listTasks(query?: QueryInputs['listTasks'], options?: RequestOptions): Promise<readonly Task[]>;
    pageTasks(query?: QueryInputs['pageTasks'], options?: RequestOptions): Promise<TaskPage>;
    /** All tasks, newest first, page by page as they are taken. */
    eachTask(query?: QueryInputs['pageTasks'], options?: RequestOptions): AsyncIterable<Task>;
    /** CSV, with a row of names. */
    exportTasks(query?: QueryInputs['exportTasks'], options?: RequestOptions): Promise<string>;
    pruneTasks(query: QueryInputs['pruneTasks'], options?: RequestOptions): Promise<Pruned>;
    batchTasks(batch: BatchRequest, query?: QueryInputs['batchTasks'], options?: RequestOptions): Promise<BatchResult>;
    getTask(id: number, options?: RequestOptions): Promise<Task>;
    approveTask(id: number, decision?: Decision, options?: RequestOptions): Promise<Task>;
    rejectTask(id: number, decision?: Decision, options?: RequestOptions): Promise<Task>;
    /** Sends the task back: its step runs again with the note in its environment. */
    requestChanges(id: number, decision: Decision, options?: RequestOptions): Promise<Task>;
    cancelTask(id: number, decision?: Decision, options?: RequestOptions): Promise<Task>;
    /** What waits for a decision, oldest first. */
    listApprovals(query?: QueryInputs['listApprovals'], options?: RequestOptions): Promise<ApprovalPage>;
    /** A link by which its recipient decides on what the task asks, once. */
    createLink(id: number, link: LinkCreate, options?: RequestOptions): Promise<CreatedLink>;
    revokeLinks(id: number, options?: RequestOptions): Promise<RevokedLinks>;
    /** What the link of a token is for; needs no other credential. */
    getLink(token: string, options?: RequestOptions): Promise<LinkView>;
    decideByLink(token: string, decision: LinkDecision, options?: RequestOptions): Promise<Task>;
    getTaskLog(id: number, range?: ByteRange, options?: RequestOptions): Promise<string>;
    /** The same as bytes, with their place. Rejects with status 416 where there are none. */
    readTaskLog(id: number, range?: ByteRange, options?: RequestOptions): Promise<LogPart>;
    /** Numbers chunks from 1; the same number again changes nothing. */
    appendTaskLog(id: number, seq: number, chunk: string | Uint8Array, options?: RequestOptions): Promise<LogAppended>;
    /** The log as it is written, piece by piece, until the task is settled. */
    followTaskLog(id: number, options?: StreamOptions): AsyncIterable<string>;
    /** The same with the place of each piece; begins at the byte `lastEventId`. */
    tailTaskLog(id: number, options?: StreamOptions): AsyncIterable<LogPiece>;
    getTaskHistory(id: number, options?: RequestOptions): Promise<History>;
    registerRun(run: RunRegistration, options?: RequestOptions): Promise<Run>;
    updateRun(runId: string, attempt: number, changes: RunUpdate, options?: RequestOptions): Promise<Run>;
    listRuns(query?: QueryInputs['listRuns'], options?: RequestOptions): Promise<RunPage>;
    /** All runs, newest first, page by page as they are taken. */
    eachRun(query?: QueryInputs['listRuns'], options?: RequestOptions): AsyncIterable<Run>;
    /** The newest attempt. */
    getRun(runId: string, options?: RequestOptions): Promise<RunDetail>;
    getRunAttempt(runId: string, attempt: number, options?: RequestOptions): Promise<RunDetail>;
    heartbeatRun(runId: string, attempt: number, options?: RequestOptions): Promise<Heartbeat>;
    cancelRun(runId: string, options?: RequestOptions): Promise<Run>;
    resumeRun(runId: string, options?: RequestOptions): Promise<Run>;
    /** Plans with their newest runs, the one that ran last first. */
    listPlans(query?: QueryInputs['listPlans'], options?: RequestOptions): Promise<PlanList>;
    /** How the tasks of a plan went in its newest runs. */
    getPlanHistory(query: QueryInputs['getPlanHistory'], options?: RequestOptions): Promise<PlanHistory>;
    /** Changes as they happen, for as long as they are taken. The same one may come twice. */
    events(query?: QueryInputs['streamEvents'], options?: StreamOptions): AsyncIterable<LiveEvent>;
    getStats(query?: QueryInputs['getStats'], options?: RequestOptions): Promise<Stats>;
    /** The caller as the API knows it. */
    getMe(options?: RequestOptions): Promise<Me>;
    exchangeToken(identityToken: string, options?: RequestOptions): Promise<ExchangedToken>;
    createEndpoint(endpoint: EndpointCreate, options?: RequestOptions): Promise<EndpointWithSecret>;
    listEndpoints(options?: RequestOptions): Promise<EndpointList>;
    getEndpoint(id: number, options?: RequestOptions): Promise<Endpoint>;
    updateEndpoint(id: number, changes: EndpointUpdate, options?: RequestOptions): Promise<Endpoint>;
    deleteEndpoint(id: number, options?: RequestOptions): Promise<Endpoint>;
    /** The secret before goes on signing for a day. */
    rotateEndpoint(id: number, options?: RequestOptions): Promise<EndpointWithSecret>;
    testEndpoint(id: number, options?: RequestOptions): Promise<Delivery>;
    listDeliveries(query?: QueryInputs['listDeliveries'], options?: RequestOptions): Promise<DeliveryPage>;
    getDelivery(id: number, options?: RequestOptions): Promise<DeliveryDetail>;
    /** Tells once more, under the same message id. */
    redeliver(id: number, options?: RequestOptions): Promise<Delivery>;
    createToken(token: TokenCreate, options?: RequestOptions): Promise<CreatedToken>;
    listTokens(options?: RequestOptions): Promise<TokenList>;
    revokeToken(id: number, options?: RequestOptions): Promise<Token>;
    /** In the text format of Prometheus. */
    getMetrics(options?: RequestOptions): Promise<string>;
    getOpenapi(options?: RequestOptions): Promise<unknown>;
    /** An HTML page. */
    getDocs(options?: RequestOptions): Promise<string>;
    /** Rejects with status 503 where the API cannot serve. */
    getReady(options?: RequestOptions): Promise<Ready>;
    getLive(options?: RequestOptions): Promise<Live>;
}
