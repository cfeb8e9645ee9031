import type { RunBrief } from '../../schema/generated/task-api/api-types.ts';
import { reasonWord, statusWord } from '../status/look.ts';
import { Status } from '../status/status.tsx';
import { durationText, fullText, utcText } from '../time/format.ts';
import { words } from '../words/en.ts';

/** What a cell says of a run, for who looks. */
export function RunFacts({ run }: { run: RunBrief }) {
  const started = Date.parse(run.started_at);
  return (
    <>
      <div>
        <Status of={run} />
      </div>
      <div>{fullText(started)}</div>
      <div class="soft">{utcText(started)}</div>
      {run.duration_ms !== null && <div>{words.runs.took(durationText(run.duration_ms))}</div>}
      {run.branch !== null && <div>{words.runs.onBranch(run.branch)}</div>}
      {run.actor !== null && <div>{words.runs.by(run.actor)}</div>}
      {run.attempt > 1 && <div>{words.runs.attempt(run.attempt)}</div>}
      <div class="soft">{run.run_id}</div>
    </>
  );
}

/** The same in one line, for who listens. */
export function runFactsText(run: RunBrief): string {
  return [
    statusWord(run),
    reasonWord(run),
    fullText(Date.parse(run.started_at)),
    run.duration_ms === null ? '' : words.runs.took(durationText(run.duration_ms)),
    run.branch === null ? '' : words.runs.onBranch(run.branch),
    run.attempt > 1 ? words.runs.attempt(run.attempt) : '',
  ]
    .filter((text) => text !== '')
    .join(', ');
}
