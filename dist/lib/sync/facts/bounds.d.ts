import { line, storable } from '../../schema/text.ts';
export { line, storable };
/** What the task API takes at most; beyond it a client of the original system left rows running for ever. */
export declare const BOUNDS: {
    readonly task: 64;
    readonly outputsUri: 512;
    readonly logExcerpt: 65536;
    readonly message: 4096;
    /** UTF-8 bytes of `inputs` and `outputs` as JSON. */
    readonly json: 65536;
    readonly planName: 255;
    readonly planPath: 1024;
    readonly planText: 262144;
    readonly graph: 393216;
};
/** `text` at most `limit` characters long, its end marked where it was cut. */
export declare function bounded(text: string, limit: number): string;
/** `text` at most `limit` characters long, with the middle left out: of a log the end says most. */
export declare function boundedMiddle(text: string, limit: number): string;
/** The address as the API takes it; undefined for one that is no http(s) address or too long. */
export declare function boundedUri(uri: string | null): string | null | undefined;
/** A JSON value with every text storable; undefined where it is larger than `limit` bytes. */
export declare function boundedJson<Value>(value: Value, limit: number): Value | undefined;
