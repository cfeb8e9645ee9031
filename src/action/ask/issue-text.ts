import { OPEN_POLICY, type Policy, readPolicy } from '../../approval/policy.ts';
import { hiddenMarker } from '../../report/github/hidden-marker.ts';
import { code, plain } from '../../report/markdown/shown.ts';
import type { RunRecord, TaskRecord } from '../../run/record.ts';
import type { Marker } from '../pull-request/text.ts';

/** The tasks of a run that wait for words of people: those with a pull request of their own wait for that. */
export function waitingForWords({ tasks, requests }: Pick<RunRecord, 'tasks' | 'requests'>): TaskRecord[] {
  return tasks.filter(({ status, step, outputs_uri }) => {
    const request = requests?.steps[step];
    if (status !== 'awaiting_approval' || request?.runs_on !== undefined) return false;
    return request?.pull_request === undefined || outputs_uri === null;
  });
}

/** What waits, and which comments decide on it, as Markdown. */
export function waitingText(record: RunRecord, waiting: readonly TaskRecord[], runUrl: string): string {
  const rows = waiting.map((task) => {
    const { approvers, required } = policyIn(record, task);
    const who = approvers.length === 0 ? 'anybody who may write here' : approvers.join(', ');
    const count = required > 1 ? `${required} of ` : '';
    return `| ${code(task.task)} | ${plain(`${count}${who}`)} | ${code(commandFor(record, task))} |`;
  });
  const first = waiting[0]?.task ?? '';
  return [
    `The run [${code(record.run_id)}](${runUrl}) waits for a decision. A comment that begins so makes it:`,
    ['| step | who approves | comment |', '| --- | --- | --- |', ...rows].join('\n'),
    `${code(`/reject ${first} why`)} turns it down, ${code(`/changes ${first} what`)} sends it back.`,
  ].join('\n\n');
}

/** The text of the issue in which a plan asks. `branch` is the one its run is of. */
export function issueText(record: RunRecord, branch: string, text: string): string {
  const { run_id, attempt, plan } = record;
  const marker = { plan: plan.name, run_id, attempt, branch };
  return `${hiddenMarker(marker)}\n${text}`;
}

/** The branch a marker names; only those of issues do. */
export function branchIn(marker: Partial<Marker> | undefined): string | undefined {
  const branch = (marker as { readonly branch?: unknown } | undefined)?.branch;
  return typeof branch === 'string' && branch !== '' ? branch : undefined;
}

function commandFor(record: RunRecord, task: TaskRecord): string {
  return ['/approve', task.task, ...neededFields(policyIn(record, task))].join(' ');
}

/** What a form needs to be told, with a value in each place where one goes. */
export function neededFields({ fields }: Policy): string[] {
  const needed = Object.entries(fields).filter(([, field]) => field.required && field.default == null);
  return needed.map(([name, { options }]) => `${name}=${options?.[0] ?? 'VALUE'}`);
}

function policyIn({ requests }: RunRecord, { approval, step }: TaskRecord): Policy {
  const written = approval ?? requests?.steps[step]?.approval ?? null;
  return written === null ? OPEN_POLICY : readPolicy(written);
}
