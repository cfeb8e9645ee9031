import type { OutputStream } from '../../system/processes/processes.ts';
import type { Mask } from './mask.ts';
/** What is known of a try's output once it has ended. */
export interface OutputSummary {
    /** The first and last lines for people, at most 2,000 characters; null where nothing readable was printed. */
    readonly excerpt: string | null;
    /** Value of the last line `outputs_uri=…`, masked; null where there was none. */
    readonly outputsUri: string | null;
    /** Bytes passed on, after masking. */
    readonly bytes: number;
}
/** The path of what a step prints: bytes of both streams in, masked lines out, and a summary at the end. */
export interface OutputPipe {
    write(stream: OutputStream, bytes: Uint8Array | string): void;
    end(): OutputSummary;
}
/**
 * A pipe for one try. `sink` hears masked bytes cut at line ends, each stream by itself; they are only valid during the call.
 * Memory is bounded whatever is printed, and nothing is allocated for a step that prints nothing.
 */
export declare function createOutputPipe(options: {
    mask: Mask;
    sink: (stream: OutputStream, bytes: Buffer) => void;
}): OutputPipe;
