import { GithubFault } from '../../../github-access/github-fault.js';
/** Asks for a comment at this place; undefined where there is none. Throws GithubFault. */
export async function readComment(caller, { owner, repo, number }, id) {
    try {
        const { data } = await caller.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            ...{ owner, repo, comment_id: id },
        });
        if (data.user == null || !data.issue_url.endsWith(`/issues/${number}`))
            return undefined;
        return {
            ...{ id, user: data.user, body: data.body ?? '', createdAt: data.created_at },
            isEdited: data.updated_at !== data.created_at,
            viaApp: data.performed_via_github_app != null,
        };
    }
    catch (thrown) {
        if (thrown instanceof GithubFault && thrown.trouble === 'refused' && thrown.status === 404)
            return undefined;
        throw thrown;
    }
}
