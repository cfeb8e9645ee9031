import type { Clock } from '../../../system/clock.ts';
/** Slack's Web API by the bot's token. */
export interface WebApi {
    /** Calls a method; `ok` false with an `error` word of Slack's, or `unreachable`. Never rejects. */
    call(method: string, fields: Readonly<Record<string, string>>): Promise<WebAnswer>;
}
export type WebAnswer = {
    readonly ok: true;
    readonly body: Readonly<Record<string, unknown>>;
} | {
    readonly ok: false;
    readonly error: string;
};
export interface WebApiOptions {
    readonly token: string;
    readonly apiUrl: string;
    readonly fetch: typeof fetch;
    readonly clock: Clock;
}
/** Makes it; nothing is asked yet. */
export declare function createWebApi({ token, apiUrl, fetch, clock }: WebApiOptions): WebApi;
