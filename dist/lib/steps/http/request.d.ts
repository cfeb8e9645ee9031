import type { Json } from '../../schema/json.ts';
import type { StepSettings } from '../step-runner.ts';
/** A request ready to be sent. */
export interface HttpRequest {
    readonly url: URL;
    readonly method: string;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | undefined;
    /** ms for the whole exchange. */
    readonly timeout: number;
    readonly maxRedirects: number;
}
/** The request that settings ask for, or one sentence on why it cannot be sent. No sentence ever holds a header's value. */
export declare function readRequest(settings: StepSettings): HttpRequest | string;
/** A JSON value as a map; empty for anything else. */
export declare function asMap(value: Json | undefined): {
    readonly [key: string]: Json;
};
