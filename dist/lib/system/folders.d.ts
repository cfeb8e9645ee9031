/**
 * Makes a folder and its parents; false where it was there already. Not Node's own `recursive`: that one never ends on a file system that
 * answers "no such file" to the making of a folder, as /proc does.
 */
export declare function makeFolder(path: string): boolean;
