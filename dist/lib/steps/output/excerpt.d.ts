import type { Mask } from './mask.ts';
/** The ends of an output, in bounded memory. */
export interface Excerpt {
    add(bytes: Buffer): void;
    /** What a person reads of it; null where there is nothing to read. */
    text(): string | null;
}
/** Collects masked output; `mask` is asked once more for secrets that only show when colours are taken out. */
export declare function createExcerpt(mask: Mask): Excerpt;
