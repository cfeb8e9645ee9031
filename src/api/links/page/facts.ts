import type { Approval } from '../../../schema/generated/task-api/api-types.ts';
import { type Html, html } from '../../docs/html.ts';
import { type LinkedRequest, minutes, SAID } from '../read-request.ts';
import { plainLine, plainLines, webAddress } from './plain.ts';

/** What is asked: of which plan, by whom, until when, and what there is to look at. */
export function factsOf({ task, approval, plan, job }: LinkedRequest): Html {
  const asked = (approval?.asked_by ?? []).map((name) => plainLine(name, 100)).join(', ');
  const needed = approval?.policy.required ?? 1;
  const rows: readonly (readonly [string, Html | string | undefined])[] = [
    ['Plan', plan === null ? undefined : plainLine(plan)],
    ['Run', runOf(task, job)],
    ['Step', plainLine(task.step ?? task.task)],
    ['Says', task.message === null ? undefined : plainLine(task.message, 1_000)],
    ['Asked by', asked === '' ? undefined : asked],
    ['Approvers', approval?.policy.approvers.map((name) => plainLine(name, 100)).join(', ') || undefined],
    ['Approvals', needed > 1 ? `${approval?.approvals ?? 0} of ${needed}` : undefined],
    ['Decide by', approval?.expires_at ? timeOf(approval.expires_at) : undefined],
    ['Look at', linkOf(task.outputs_uri)],
  ];
  const shown = rows.filter(([, value]) => value !== undefined && value !== '');
  return html`<dl>${shown.map(
    ([name, value]) => html`
<dt>${name}</dt><dd><bdi>${value}</bdi></dd>`,
  )}
</dl>
${outputsOf(task.outputs)}
${logOf(task.log_excerpt)}
${decisionsOf(approval)}`;
}

function runOf({ run_id, attempt }: LinkedRequest['task'], job: string | null): Html {
  const words = `${plainLine(run_id)}${attempt > 1 ? `, attempt ${attempt}` : ''}`;
  return linkOf(job, words) ?? html`${words}`;
}

function linkOf(url: string | null, words?: string): Html | undefined {
  const address = webAddress(url);
  if (address === undefined) return undefined;
  return html`<a href="${address}" rel="noreferrer noopener" target="_blank">${words ?? plainLine(address, 200)}</a>`;
}

function timeOf(time: string): Html {
  return html`<time datetime="${time}">${minutes(time)}</time>`;
}

function outputsOf(outputs: LinkedRequest['task']['outputs']): Html {
  const entries = Object.entries(outputs ?? {}).slice(0, 100);
  if (entries.length === 0) return html``;
  return html`<details open><summary>What it has put out</summary>
<dl>${entries.map(
    ([name, value]) => html`
<dt>${plainLine(name, 100)}</dt><dd><bdi>${plainLine(String(value), 2_000)}</bdi></dd>`,
  )}
</dl></details>`;
}

function logOf(excerpt: string | null): Html {
  const text = plainLines(excerpt ?? '').trimEnd();
  return text === '' ? html`` : html`<details><summary>The end of its log</summary><pre>${text}</pre></details>`;
}

function decisionsOf(approval: Approval | null): Html {
  const made = approval?.decisions ?? [];
  if (made.length === 0) return html``;
  return html`<h2>So far</h2>
<ul>${made.map(
    ({ at, name, decision, note, counted }) => html`
<li><bdi>${plainLine(name, 128)}</bdi> ${SAID[decision]} on ${timeOf(at)}${counted ? '' : ', of something that has changed since'}${
      note ? html`: <bdi>${plainLine(note, 1_000)}</bdi>` : ''
    }</li>`,
  )}
</ul>`;
}
