/** What kind of thing a path is in git. */
export type EntryKind = 'file' | 'link' | 'submodule';
/** A path git knows, relative to the working directory, with forward slashes. */
export interface Entry {
    readonly path: string;
    readonly kind: EntryKind;
}
/** One changed path. A rename is `modified` with `from`; what is not tracked yet is `added`. */
export interface Change extends Entry {
    readonly status: 'added' | 'modified' | 'deleted';
    /** The path it had before, where it was renamed. */
    readonly from?: string;
}
/** The entries of `git ls-files -s -z`; a path in conflict, which has several stages, is given once. */
export declare function parseEntries(text: string): Entry[];
/** The changes of `git diff --raw -z`, each path once. */
export declare function parseChanges(text: string): Change[];
