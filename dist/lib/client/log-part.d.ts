import type { LogPart, LogPiece } from './task-client.ts';
/** Reads the answer for a log, or for a part of it. */
export declare function logPartOf(response: Response): Promise<LogPart>;
/** The text of each piece. */
export declare function textOf(pieces: AsyncIterable<LogPiece>): AsyncGenerator<string, void>;
