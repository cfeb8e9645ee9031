/**
 * Why an address can never be called, in one sentence; undefined where it may be. What its name resolves to is looked at when it is called,
 * since that may change at any time. `allow` names private targets as for a guarded fetch.
 */
export declare function whyNeverCalled(text: string, allow?: readonly string[]): string | undefined;
