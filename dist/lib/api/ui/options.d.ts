/** The dashboard at `ui/` below the mount. */
export interface UiOptions {
    /** The folder with the built pages; found beside the program where not given. */
    readonly folder?: string;
}
