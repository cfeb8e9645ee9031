/** Files under `cwd` that match, as sorted relative paths with forward slashes. `.git` and `node_modules` are looked into only when named. */
export declare function matchingFiles(cwd: string, globs: readonly string[]): Promise<string[]>;
