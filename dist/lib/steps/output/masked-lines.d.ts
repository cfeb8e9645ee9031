import { type Mask } from './mask.ts';
/** A line longer than this is passed on in pieces, so that memory stays bounded. */
export declare const LONGEST_LINE = 65536;
/** One stream of a child on its way to the log: bytes in as they come, masked bytes out, cut at line ends. */
export interface MaskedLines {
    write(chunk: Buffer): void;
    /** Passes on what is left: a last line without its end. */
    end(): void;
}
/** Hands `emit` masked whole lines (of a very long line, pieces). What it gives is only valid during the call. */
export declare function createMaskedLines(mask: Mask, emit: (bytes: Buffer) => void): MaskedLines;
