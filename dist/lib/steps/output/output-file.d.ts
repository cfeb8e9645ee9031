/** What a step wrote to `$ORCHESTRATOR_OUTPUT`, or one sentence on why it cannot be read. */
export type ParsedOutputs = {
    readonly ok: true;
    readonly outputs: Readonly<Record<string, string>>;
} | {
    readonly ok: false;
    readonly message: string;
};
/** Bytes an output file may hold in all. */
export declare const OUTPUT_LIMIT_BYTES: number;
/**
 * Reads an output file: lines `NAME=value`, or `NAME<<END` with the value on the lines up to one that is `END` alone. Lines may end in
 * CRLF, blank lines between entries are nothing, the last value of a name wins.
 */
export declare function parseOutputFile(bytes: Uint8Array): ParsedOutputs;
