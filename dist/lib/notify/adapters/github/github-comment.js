import { textOf } from '../../notifier.js';
import { findIn, githubProperties, NO_REPOSITORY, openGithub } from './api.js';
import { markdownOf, markerOf } from './markdown.js';
/** One comment of a plan on a pull request or issue, changed whenever there is something new to say. */
export const githubCommentNotifier = {
    name: 'github-comment',
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['token'],
        properties: {
            ...githubProperties,
            number: { type: ['integer', 'string'], description: 'The pull request or issue; on GitHub the one of the job.' },
        },
    },
    missing: (settings) => (textOf(settings, 'token') === undefined ? 'token' : undefined),
    send,
};
async function send(call) {
    const number = numberOf(call);
    if (number === undefined)
        return { outcome: 'nothing', why: 'There is no pull request here to comment on.' };
    const api = openGithub(call);
    if (api === undefined)
        return NO_REPOSITORY;
    const marker = markerOf('comment', call.message.facts.plan);
    const body = `${marker}\n${markdownOf(call.message)}`;
    const list = `/issues/${number}/comments`;
    const known = await findIn(api, list, (one) => one.body?.startsWith(marker) ?? false);
    if ('outcome' in known)
        return known;
    const { found } = known;
    const written = await (found === undefined
        ? api.ask('POST', list, { body })
        : api.ask('PATCH', `/issues/comments/${found.id}`, { body }));
    return 'outcome' in written ? written : { outcome: 'delivered', where: `${api.repository}#${number}` };
}
function numberOf({ settings, system }) {
    const given = textOf(settings, 'number') ?? /^refs\/pull\/(\d+)\//.exec(system.env.GITHUB_REF ?? '')?.[1];
    return given !== undefined && /^\d+$/.test(given) ? given : undefined;
}
