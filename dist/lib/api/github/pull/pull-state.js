/** Asks for a pull request; undefined where nothing has changed since the answer of this etag. Throws GithubFault. */
export async function readPull(caller, place, etag) {
    const { owner, repo, number } = place;
    const { status, headers, data } = await caller.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...{ owner, repo, pull_number: number },
        ...(etag == null ? {} : { headers: { 'if-none-match': etag } }),
    });
    if (status === 304)
        return undefined;
    const state = data.merged ? 'merged' : data.state;
    // The API of pull requests names who merged, that of issues who closed.
    const by = state === 'closed' ? await closerOf(caller, place) : (data.merged_by ?? undefined);
    const head = data.head;
    return {
        place,
        url: data.html_url,
        repositoryId: String(data.base.repo.id),
        ...{ state, by, author: data.user?.login },
        head: {
            sha: head.sha,
            ref: head.ref,
            repository: head.repo?.full_name,
            owner: head.user?.login,
            isForeign: head.repo?.full_name.toLowerCase() !== data.base.repo.full_name.toLowerCase(),
        },
        etag: headers.etag === undefined ? undefined : String(headers.etag),
    };
}
async function closerOf(caller, { owner, repo, number }) {
    const { data } = await caller.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
        ...{ owner, repo, issue_number: number },
    });
    return data.closed_by ?? undefined;
}
