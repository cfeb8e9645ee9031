import type { Lines } from '../../git/added-lines.ts';
import type { Finding } from '../finding.ts';

/** A file under review. Its path is relative to the working directory, with forward slashes. */
export interface ReviewedFile {
  readonly path: string;
  /** `kept` where the whole tree is reviewed and nothing is known of a change. */
  readonly status: 'added' | 'modified' | 'kept';
  /** Bytes. */
  readonly size: number;
  /** The lines to speak about: the added ones of a change, else all. */
  readonly lines: Lines;
  /** True where `.gitattributes` marks it `linguist-generated` or `linguist-vendored`: nobody here wrote it. */
  readonly marked: boolean;
  /** How many characters a conflict marker has in it (git's own `conflict-marker-size`). */
  readonly markerSize: number;
}

/** The change under review. */
export interface ReviewedChange {
  /** Every path that was added, modified, deleted, or renamed away. */
  readonly paths: ReadonlySet<string>;
  /** A file's text before the change, under its old name where it was renamed; undefined where it is new. */
  textBefore(path: string): Promise<string | undefined>;
  /** A file's size before the change, in bytes; undefined where it is new. */
  sizeBefore(path: string): Promise<number | undefined>;
}

/** What is reviewed: the files of a change, or of the whole tree. */
export interface Review {
  readonly files: readonly ReviewedFile[];
  /** Absent where the whole tree is reviewed. */
  readonly change?: ReviewedChange;
  /** Every file of the tree, under review or not. */
  readonly tree: ReadonlySet<string>;
  /** A file's text; undefined where it is missing, binary, or over the limit. */
  read(path: string): Promise<string | undefined>;
  /** The working directory and the folders above it, up to the top of the repository. Absolute. */
  readonly folders: readonly string[];
  /** True where the repository's own linter decides about `console`. */
  readonly consoleIsLinted: boolean;
}

/** A rule that needs one file and its text. It is not asked about files marked as generated. */
export type FileRule = (file: ReviewedFile, text: string, review: Review) => Finding[] | Promise<Finding[]>;

/** A rule that needs the whole review. */
export type ReviewRule = (review: Review) => Promise<Finding[]>;
