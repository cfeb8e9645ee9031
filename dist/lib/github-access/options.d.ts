/** A GitHub App: its number (or client id) and its private key as PEM. */
export interface GithubApp {
    readonly id: number | string;
    readonly privateKey: string;
}
/** Who asks GitHub, and where it is. One of `token` and `app`. */
export interface GithubIdentity {
    /** A personal access token, or one of a machine account. */
    readonly token?: string;
    readonly app?: GithubApp;
    /** Default `https://api.github.com`; `https://HOST/api/v3` for GitHub Enterprise Server. */
    readonly apiUrl?: string;
}
/** The API of github.com. */
export declare const GITHUB_API = "https://api.github.com";
/** Throws Fault `usage` for an identity nothing could be asked with. */
export declare function checkGithubIdentity({ token, app, apiUrl }: GithubIdentity): void;
/** The host people see (`github.com`) of the GitHub whose API is there. */
export declare function webHostOf(apiUrl?: string): string;
