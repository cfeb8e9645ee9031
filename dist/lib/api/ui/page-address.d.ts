/** First segments of the addresses of pages; what stands behind them only the dashboard knows. */
export declare const PAGE_SEGMENTS: readonly string[];
/** Whether a path below `ui/` (percent-encoded, as asked for) may be the address of a page. */
export declare function isPageAddress(path: string): boolean;
/** What leads from the address of a page back to `ui/`: the same number of folders, wherever a proxy has put them. */
export declare function wayBack(path: string): string;
