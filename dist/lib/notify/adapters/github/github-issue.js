import { textOf } from '../../notifier.js';
import { findIn, githubProperties, NO_REPOSITORY, openGithub } from './api.js';
import { markdownOf, markerOf } from './markdown.js';
/** One issue for a plan that fails: opened by the first failure, commented by the next ones, closed when a run succeeds again. */
export const githubIssueNotifier = {
    name: 'github-issue',
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['token'],
        properties: {
            ...githubProperties,
            label: { type: 'string', description: 'Label of the issue.', default: 'orchestrator' },
            assignees: { type: 'array', items: { type: 'string' } },
        },
    },
    on: ['failed', 'succeeded'],
    missing: (settings) => (textOf(settings, 'token') === undefined ? 'token' : undefined),
    send,
};
async function send(call) {
    const api = openGithub(call);
    if (api === undefined)
        return NO_REPOSITORY;
    const { message, settings } = call;
    const label = textOf(settings, 'label') ?? 'orchestrator';
    const marker = markerOf('issue', message.facts.plan);
    const open = await findIn(api, `/issues?state=open&labels=${encodeURIComponent(label)}`, (one) => Boolean(one.body?.startsWith(marker) && one.pull_request === undefined));
    if ('outcome' in open)
        return open;
    const issue = open.found?.number;
    if (message.state === 'test')
        return { outcome: 'delivered', where: `${api.repository}, whose issues can be read; none was opened` };
    if (message.mood === 'good')
        return close(api, issue, markdownOf(message));
    if (issue !== undefined)
        return comment(api, issue, markdownOf(message));
    const { assignees } = settings;
    const made = await api.ask('POST', '/issues', {
        title: message.mood === 'bad' ? `${message.facts.plan} fails` : message.title,
        body: `${marker}\n${markdownOf(message)}`,
        labels: [label],
        ...(Array.isArray(assignees) ? { assignees } : {}),
    });
    if ('outcome' in made)
        return made;
    return { outcome: 'delivered', where: `${api.repository}#${made.json?.number ?? '?'}` };
}
async function comment(api, issue, body) {
    const written = await api.ask('POST', `/issues/${issue}/comments`, { body });
    return 'outcome' in written ? written : { outcome: 'delivered', where: `${api.repository}#${issue}` };
}
async function close(api, issue, body) {
    if (issue === undefined)
        return { outcome: 'nothing', why: 'No issue is open.' };
    const told = await comment(api, issue, body);
    if (told.outcome === 'failed')
        return told;
    const closed = await api.ask('PATCH', `/issues/${issue}`, { state: 'closed', state_reason: 'completed' });
    return 'outcome' in closed ? closed : told;
}
