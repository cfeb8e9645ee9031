import { showApproval } from '../../../store/approvals/show-approval.js';
import { millisecondsBetween } from '../../../system/clock.js';
import { clean, cleanLines, cut, escaped } from './text.js';
const LONGEST_NOTE = 500;
/** People named in one sentence. */
const MOST_NAMES = 10;
/** Reads how a request stands. */
export async function standingOf(place, { given, current }) {
    const { version } = current;
    if (current.askedIn !== given.askedIn)
        return { waits: false, said: `:repeat: Asked again by attempt ${current.attempt}.`, version };
    const waits = current.status === 'awaiting_approval' && !current.expired;
    const shown = JSON.parse((await showApproval(place, current.id)) ?? 'null');
    const decisions = shown?.decisions.filter(({ counted }) => counted) ?? [];
    const ended = decisions.find(({ outcome }) => outcome !== null);
    if (ended !== undefined)
        return { waits: false, said: ending(ended, decisions), version };
    if (current.expired)
        return { waits, said: ':hourglass: The time for a decision is over.', version };
    if (!waits)
        return { waits, said: `It is ${current.status.replaceAll('_', ' ')} now.`, version };
    return { waits, said: shown === null ? undefined : counting(shown, decisions), version };
}
/** What earlier approvers have filled in. */
export async function filledIn(place, id) {
    const shown = JSON.parse((await showApproval(place, id)) ?? 'null');
    return shown?.filled ?? {};
}
const ENDINGS = {
    approved: ':white_check_mark: Approved',
    rejected: ':x: Rejected',
    changes_requested: ':leftwards_arrow_with_hook: Changes requested',
    cancelled: ':no_entry_sign: Cancelled',
};
function ending(ended, decisions) {
    const how = ENDINGS[ended.outcome ?? ''] ?? 'Decided';
    if (ended.decision === 'expire')
        return `${how}: nobody decided in time, ${moment(ended.at)}`;
    const people = ended.outcome === 'approved' ? decisions.filter(({ decision }) => decision === 'approve') : [ended];
    const against = ended.override ? ' against the policy' : '';
    return `${how} by ${names(people)}${against}, ${moment(ended.at)}${noteOf(ended)}`;
}
function counting({ policy, approvals }, decisions) {
    const given = decisions.filter(({ decision }) => decision === 'approve');
    return given.length === 0
        ? undefined
        : `:ballot_box_with_check: ${approvals} of ${policy.required} approvals: ${names(given)}`;
}
function names(decisions) {
    const all = [...new Set(decisions.map(nameOf))];
    const more = all.length > MOST_NAMES ? ` and ${all.length - MOST_NAMES} more` : '';
    return `${all.slice(0, MOST_NAMES).join(', ')}${more}`;
}
// Slack itself writes the names of its people, so that nobody can be called like somebody else.
function nameOf({ by, name }) {
    const [, id] = /^slack:[A-Z0-9]+\/([UW][A-Z0-9]+)$/.exec(by) ?? [];
    return id === undefined ? escaped(cut(clean(name), 100)) : `<@${id}>`;
}
function moment(at) {
    const seconds = Math.floor(millisecondsBetween('1970-01-01T00:00:00.000Z', at) / 1_000);
    return `<!date^${seconds}^{date_short_pretty} at {time}|${at}>`;
}
function noteOf({ note }) {
    const text = cut(cleanLines(note ?? ''), LONGEST_NOTE);
    return text === '' ? '' : `\n>${escaped(text).replaceAll('\n', '\n>')}`;
}
