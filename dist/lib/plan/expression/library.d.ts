/** GitHub's own expression package, loaded. */
export type Library = typeof import('@actions/expressions') & {
    readonly ast: typeof import('@actions/expressions/ast');
};
/** Loads the package once; plans without expressions never pay for it. */
export declare function loadLibrary(): Promise<Library>;
