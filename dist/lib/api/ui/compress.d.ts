import type { UiFile } from './load-files.ts';
/** How the bytes of a reply are packed. */
export type Encoding = 'br' | 'gzip' | 'identity';
/** The encoding for a file: the best that the caller takes (`Accept-Encoding`) and that is worth it. */
export declare function encodingFor({ type, bytes }: UiFile, accepted?: string): Encoding;
/** Packs files, each once. */
export declare function createPacker(): (file: UiFile, encoding: Encoding) => Promise<Buffer>;
