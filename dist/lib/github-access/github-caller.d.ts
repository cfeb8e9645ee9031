import type { request as octokitRequest } from '@octokit/request';
import type { Endpoints, RequestHeaders } from '@octokit/types';
import type { Clock } from '../system/clock.ts';
/** A call of GitHub's REST API, by method and path: `GET /repos/{owner}/{repo}`. */
export type GithubRoute = keyof Endpoints;
/** What a call takes: members of the path, the query and the body alike, and headers. */
export type GithubParams<R extends GithubRoute> = Endpoints[R]['parameters'] & {
    readonly headers?: RequestHeaders;
};
/** What GitHub answered. `status` 304 has no data: nothing changed since the `if-none-match` that was sent. */
export interface GithubAnswer<Data> {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly data: Data;
}
/** GitHub's REST API, asked with the right to see one repository. */
export interface GithubCaller {
    /** Throws GithubFault for everything that is no answer (every status from 400, and none at all). */
    request<R extends GithubRoute>(route: R, params: GithubParams<R>): Promise<GithubAnswer<Endpoints[R]['response']['data']>>;
}
/** A request function of octokit. */
export type OctokitRequest = typeof octokitRequest;
/** A caller over octokit's own request function. No call takes longer than `limitMs`. */
export declare function createGithubCaller(request: OctokitRequest, { clock, limitMs }: {
    readonly clock: Pick<Clock, 'now'>;
    readonly limitMs: number;
}): GithubCaller;
