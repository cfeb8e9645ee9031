/** The folder with the built pages, or undefined where they were not built. */
export declare function findUiFolder(here?: string): string | undefined;
