import type { StepCall } from '../step-runner.ts';
import type { HttpRequest } from './request.ts';
/** What came back. */
export interface HttpAnswer {
    readonly status: number;
    readonly statusText: string;
    /** Where redirects led in the end. */
    readonly url: URL;
    readonly contentType: string;
    /** As UTF-8 text, at most the first MiB. */
    readonly body: string;
    readonly isCut: boolean;
}
/** Sends a request and reads the answer, redirects followed; one sentence where there is none. Ends early when the call is aborted. */
export declare function exchange(call: StepCall, request: HttpRequest): Promise<HttpAnswer | string>;
