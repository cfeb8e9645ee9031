/** A pull request or issue on GitHub. */
export interface GithubPlace {
    /** Of its page, in small letters: `github.com`. */
    readonly host: string;
    readonly owner: string;
    readonly repo: string;
    readonly number: number;
}
/** The place a page shows; undefined for any other page. */
export declare function placeOf(url: unknown): GithubPlace | undefined;
/** The same place always by the same text, as the store compares it. */
export declare function placeKey({ host, owner, repo, number }: GithubPlace): string;
/** The place a key was written for; undefined for what is none. */
export declare function placeOfKey(key: string): GithubPlace | undefined;
/** `owner/name`. */
export declare function repositoryOf({ owner, repo }: GithubPlace): string;
