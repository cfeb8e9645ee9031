import { type Delivery, type NotifierCall } from '../../notifier.ts';
/** GitHub's REST API for one repository; a failure is what the notifier answers. */
export interface GithubApi {
    /** `owner/name`. */
    readonly repository: string;
    /** `path` is below the repository. */
    ask(method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<{
        readonly json: unknown;
    } | Failed>;
}
type Failed = Extract<Delivery, {
    outcome: 'failed';
}>;
/** Settings both GitHub notifiers have. */
export declare const githubProperties: {
    readonly token: {
        readonly type: 'string';
        readonly description: 'Token that may write to issues or pull requests.';
    };
    readonly repository: {
        readonly type: 'string';
        readonly description: 'owner/name; on GitHub the repository of the job.';
    };
    readonly api_url: {
        readonly type: 'string';
        readonly description: 'Another address of GitHub’s API.';
    };
};
/** Opens it; undefined where no repository is known. */
export declare function openGithub(call: NotifierCall): GithubApi | undefined;
/** Said where there is no repository. */
export declare const NO_REPOSITORY: Failed;
/** The first entry of a list that `isIt`; undefined where none of the first thousand is. */
export declare function findIn<Entry>(api: GithubApi, path: string, isIt: (entry: Entry) => boolean): Promise<{
    readonly found: Entry | undefined;
} | Failed>;
export {};
