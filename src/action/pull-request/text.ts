import type { ProposalPlace } from '../../execute/proposals.ts';
import { hiddenMarker } from '../../report/github/hidden-marker.ts';
import type { Facts } from '../event.ts';

/** What a pull request of ours carries unseen, to be found again and to lead back to its task. */
export interface Marker {
  readonly plan: string;
  readonly step: string;
  readonly task: string;
  readonly run_id: string;
  readonly attempt: number;
  /** The commit we last wrote to its branch. */
  readonly head: string;
  /** The title we last gave it; another one there is a person's. */
  readonly title: string;
}

/** Texts of a pull request, free of secrets. */
export interface PullTexts {
  readonly title: string;
  /** Without the marker. */
  readonly body: string;
}

/** Hides secrets in a text. */
export type Masking = (text: string) => string;

const LONGEST_TITLE = 200;
const LONGEST_BODY = 65_536;

/** Title and text as the plan asks for them, or our own words; both name the run. */
export function pullTexts({ request, plan, task, step }: ProposalPlace, facts: Facts, mask: Masking): PullTexts {
  const { serverUrl, repository, runId, runAttempt } = facts;
  const address = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
  const title = (request.title ?? `${plan}: ${task}`).replace(/\s+/g, ' ');
  const own = 'Merge this pull request to accept what the step changed, or close it to turn it down.';
  const from = `Step \`${task.replaceAll('`', "'")}\` of the plan \`${plan}\`, [run ${runId}](${address}).`;
  const text = request.body ?? (task === step ? own : `${own} It is one of several tasks of the step \`${step}\`.`);
  return { title: cut(mask(title), LONGEST_TITLE), body: mask(`${text}\n\n${from}`) };
}

/** The body of a pull request with our part in it new; what people wrote before and after it stays. */
export function withOwnPart(body: string | null, marker: Marker, text: string): string {
  const known = body !== null && PART.test(body);
  const around = known ? body.replace(PART, '').length : (body?.length ?? 0) + 2;
  const open = hiddenMarker(marker);
  const room = LONGEST_BODY - around - open.length - CLOSE.length - 2;
  const part = [open, cut(text.replace(/<!-- \/?orchestrator/g, '<!-- '), Math.max(0, room)), CLOSE].join('\n');
  if (known) return body.replace(PART, () => part);
  return body === null || body.trim() === '' ? part : `${body}\n\n${part}`;
}

/** The marker of a body; undefined where there is none, or it cannot be read. */
export function readMarker(body: string | null | undefined): Partial<Marker> | undefined {
  const found = /<!-- orchestrator: (\{.*?\}) -->/.exec(body ?? '')?.[1];
  if (found === undefined) return undefined;
  try {
    return JSON.parse(found) as Partial<Marker>;
  } catch {
    return undefined;
  }
}

const CLOSE = '<!-- /orchestrator -->';
const PART = /<!-- orchestrator: [\s\S]*?<!-- \/orchestrator -->/;

const TRAILERS = { task: 'Orchestrator-Task', run: 'Orchestrator-Run', changes: 'Orchestrator-Changes' };

/** What ends the message of a commit of ours; `digest` tells these changes from others. */
export function commitTrailers({ plan, task, runId, attempt }: ProposalPlace, digest: string): string {
  const trailers = [
    [TRAILERS.task, taskName({ plan, task })],
    [TRAILERS.run, `${runId}/${attempt}`],
    [TRAILERS.changes, digest],
  ];
  return trailers.map((pair) => pair.join(': ')).join('\n');
}

/** The task and the digest a commit message ends with, where it is one of ours. */
export function readTrailers(message: string): { readonly task?: string; readonly changes?: string } {
  const read = (name: string): string | undefined => new RegExp(`^${name}: (.+)$`, 'm').exec(message)?.[1];
  const [task, changes] = [read(TRAILERS.task), read(TRAILERS.changes)];
  return { ...(task === undefined ? {} : { task }), ...(changes === undefined ? {} : { changes }) };
}

/** How a task is called in trailers, on one line. */
export function taskName({ plan, task }: Pick<ProposalPlace, 'plan' | 'task'>): string {
  return `${plan}/${task}`.replace(/\s+/g, ' ');
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, Math.max(0, longest - 1)).toWellFormed()}…`.slice(0, longest);
}
