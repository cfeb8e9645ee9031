/** What the pages of the dashboard may load and do: their own scripts, styles and pictures, and calls to where they come from. Nothing else. */
export declare const UI_CSP: string;
/** Sent with every file of the dashboard. */
export declare const UI_HEADERS: Readonly<Record<string, string>>;
