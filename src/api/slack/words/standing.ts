import type { Policy } from '../../../approval/policy.ts';
import type { FoundRequest } from '../../../store/approvals/find-request.ts';
import { showApproval } from '../../../store/approvals/show-approval.ts';
import type { Place } from '../../../store/approvals/waiting-task.ts';
import { millisecondsBetween } from '../../../system/clock.ts';
import { clean, cleanLines, cut, escaped } from './text.ts';

/** How a request for a decision stands now. */
export interface Standing {
  /** True where buttons still mean something. */
  readonly waits: boolean;
  /** What was decided so far, as Slack's markup; undefined where nothing was. */
  readonly said: string | undefined;
  /** Version of the task now. */
  readonly version: number;
}

interface ShownDecision {
  readonly at: string;
  readonly decision: string;
  readonly override: boolean;
  readonly counted: boolean;
  readonly outcome: string | null;
  readonly by: string;
  readonly name: string;
  readonly note: string | null;
}

interface Shown {
  readonly policy: Policy;
  readonly decisions: readonly ShownDecision[];
  readonly approvals: number;
  readonly filled: Readonly<Record<string, string>>;
}

const LONGEST_NOTE = 500;
/** People named in one sentence. */
const MOST_NAMES = 10;

/** Reads how a request stands. */
export async function standingOf(place: Place, { given, current }: FoundRequest): Promise<Standing> {
  const { version } = current;
  if (current.askedIn !== given.askedIn)
    return { waits: false, said: `:repeat: Asked again by attempt ${current.attempt}.`, version };
  const waits = current.status === 'awaiting_approval' && !current.expired;
  const shown = JSON.parse((await showApproval(place, current.id)) ?? 'null') as Shown | null;
  const decisions = shown?.decisions.filter(({ counted }) => counted) ?? [];
  const ended = decisions.find(({ outcome }) => outcome !== null);
  if (ended !== undefined) return { waits: false, said: ending(ended, decisions), version };
  if (current.expired) return { waits, said: ':hourglass: The time for a decision is over.', version };
  if (!waits) return { waits, said: `It is ${current.status.replaceAll('_', ' ')} now.`, version };
  return { waits, said: shown === null ? undefined : counting(shown, decisions), version };
}

/** What earlier approvers have filled in. */
export async function filledIn(place: Place, id: number): Promise<Readonly<Record<string, string>>> {
  const shown = JSON.parse((await showApproval(place, id)) ?? 'null') as Shown | null;
  return shown?.filled ?? {};
}

const ENDINGS: Readonly<Record<string, string>> = {
  approved: ':white_check_mark: Approved',
  rejected: ':x: Rejected',
  changes_requested: ':leftwards_arrow_with_hook: Changes requested',
  cancelled: ':no_entry_sign: Cancelled',
};

function ending(ended: ShownDecision, decisions: readonly ShownDecision[]): string {
  const how = ENDINGS[ended.outcome ?? ''] ?? 'Decided';
  if (ended.decision === 'expire') return `${how}: nobody decided in time, ${moment(ended.at)}`;
  const people = ended.outcome === 'approved' ? decisions.filter(({ decision }) => decision === 'approve') : [ended];
  const against = ended.override ? ' against the policy' : '';
  return `${how} by ${names(people)}${against}, ${moment(ended.at)}${noteOf(ended)}`;
}

function counting({ policy, approvals }: Shown, decisions: readonly ShownDecision[]): string | undefined {
  const given = decisions.filter(({ decision }) => decision === 'approve');
  return given.length === 0
    ? undefined
    : `:ballot_box_with_check: ${approvals} of ${policy.required} approvals: ${names(given)}`;
}

function names(decisions: readonly ShownDecision[]): string {
  const all = [...new Set(decisions.map(nameOf))];
  const more = all.length > MOST_NAMES ? ` and ${all.length - MOST_NAMES} more` : '';
  return `${all.slice(0, MOST_NAMES).join(', ')}${more}`;
}

// Slack itself writes the names of its people, so that nobody can be called like somebody else.
function nameOf({ by, name }: ShownDecision): string {
  const [, id] = /^slack:[A-Z0-9]+\/([UW][A-Z0-9]+)$/.exec(by) ?? [];
  return id === undefined ? escaped(cut(clean(name), 100)) : `<@${id}>`;
}

function moment(at: string): string {
  const seconds = Math.floor(millisecondsBetween('1970-01-01T00:00:00.000Z', at) / 1_000);
  return `<!date^${seconds}^{date_short_pretty} at {time}|${at}>`;
}

function noteOf({ note }: ShownDecision): string {
  const text = cut(cleanLines(note ?? ''), LONGEST_NOTE);
  return text === '' ? '' : `\n>${escaped(text).replaceAll('\n', '\n>')}`;
}
