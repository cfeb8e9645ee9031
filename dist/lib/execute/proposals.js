/** Name of the mutex of all tasks whose changes are proposed: they share one work tree. */
export const WORK_TREE_LOCK = 'pull_request (the work tree)';
/** An evaluated `pull_request` as a request; what an expression left empty counts as not said. */
export function proposalRequest(tree) {
    const said = (tree ?? {});
    const paths = listOf(said.paths);
    return {
        ...textAs('branch', said.branch),
        ...textAs('base', said.base),
        ...textAs('title', said.title),
        ...textAs('body', said.body),
        labels: listOf(said.labels),
        reviewers: listOf(said.reviewers),
        draft: said.draft === true || said.draft === 'true',
        ...(paths.length === 0 ? {} : { paths }),
    };
}
function textAs(name, value) {
    const text = value === undefined || value === null ? '' : String(value).trim();
    return text === '' ? {} : { [name]: text };
}
function listOf(value) {
    const values = Array.isArray(value) ? value.flat() : [value ?? ''];
    return values.map((one) => String(one).trim()).filter((one) => one !== '');
}
