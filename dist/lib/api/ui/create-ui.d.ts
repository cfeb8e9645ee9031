import type { Reply } from '../http/call.ts';
import type { UiOptions } from './options.ts';
/** What was asked for below the mount: everything behind `/ui`, percent-encoded as it came. */
export interface UiCall {
    readonly path: string;
    readonly query: string;
    /** A request header by its lower-case name. */
    header(name: string): string | undefined;
}
/** Answers for the dashboard. Throws a Problem where there is nothing, or nothing was built. */
export type Ui = (call: UiCall) => Promise<Reply>;
/** The dashboard's pages and what belongs to them. The folder is read with the first request. */
export declare function createUi(options?: UiOptions): Ui;
