import { createHash } from 'node:crypto';
const NOBODY = '\u200b';
/** A message as GitHub's Markdown, without anything a task could have written into it: no markup, no mentions, no references. */
export function markdownOf({ title, lines, fields, links, excerpt, approval }) {
    const decide = approval?.decide;
    const all = [
        ...(decide === undefined
            ? []
            : [
                { text: 'Approve', url: decide.approve },
                { text: 'Reject', url: decide.reject },
            ]),
        ...links,
    ];
    const parts = [
        `### ${plain(title)}`,
        lines.map((one) => `- ${plain(one)}`).join('\n'),
        fields.map(({ name, value }) => `**${plain(name)}** ${plain(value)}`).join(' · '),
        excerpt === undefined ? '' : `The log of ${plain(excerpt.task)} ends:\n\n${fenced(excerpt.text)}`,
        all.map(({ text, url }) => `[${plain(text)}](<${url.replaceAll('>', '%3E')}>)`).join(' · '),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** A hidden line that finds what was written for one thing again; it holds nothing of the thing's name. */
export function markerOf(kind, plan) {
    const key = createHash('sha256').update(plan).digest('hex').slice(0, 16);
    return `<!-- orchestrator-${kind}:${key} -->`;
}
function plain(text) {
    return text
        .replace(/[\\`*_{}[\]()<>|~!]/g, (sign) => `\\${sign}`)
        .replace(/[@#]/g, (sign) => `${sign}${NOBODY}`)
        .replace(/\b(GH-)(\d)/g, `$1${NOBODY}$2`);
}
// A fence is ended by one at least as long.
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}`;
}
