/** Text that is HTML already. */
export interface Html {
    readonly html: string;
}
type Part = string | number | Html | undefined | readonly Part[];
/** HTML from a template: whatever is put in is escaped, but HTML made the same way. */
export declare function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html;
/** The little Markdown of descriptions: paragraphs, and words between backticks. */
export declare function prose(text: string | undefined): Html;
/** One line of it. */
export declare function inline(text: string | undefined): Html;
export {};
