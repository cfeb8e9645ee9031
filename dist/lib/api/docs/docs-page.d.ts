/** Sent with the page: nothing is loaded, nothing runs, and only the page's own style counts. */
export declare const DOCS_CSP: string;
/** What the page says beyond the document. */
export interface DocsOptions {
    /** URL of the mount, for links and examples; the document's own where not given. */
    readonly mountUrl?: string;
}
/** The OpenAPI document as one HTML page for people: no scripts, nothing from elsewhere. */
export declare function docsPage(openapi: object, options?: DocsOptions): string;
