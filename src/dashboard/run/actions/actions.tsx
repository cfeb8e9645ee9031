import { useSignal } from '@preact/signals';
import { useDashboard } from '../../data/dashboard.ts';
import { Command } from '../../notice/command.tsx';
import { words } from '../../words/en.ts';
import type { RunHead, RunModel } from '../model/create-run.ts';
import { resumeCommand } from './command.ts';
import { Confirm, type Question } from './confirm.tsx';
import { download } from './download.ts';
import './actions.css';

/** What the reader may do about a run, and what was asked of it already. */
export function Actions({ run, model }: { run: RunHead; model: RunModel }) {
  const { client, session } = useDashboard();
  const asked = useSignal<Question | undefined>(undefined);
  const may = session.may('approvals:decide') && run.attempts.every(({ attempt }) => attempt <= run.attempt);
  const isOpen = run.status === 'running' || run.status === 'awaiting_approval';
  const mayCancel = may && isOpen && run.cancel_requested_at === null;
  const mayResume = may && run.status !== 'running' && run.status !== 'succeeded';
  return (
    <>
      <div class="actions">
        {mayCancel && (
          <button
            type="button"
            onClick={() => (asked.value = cancelling(run, async () => model.put(await client.cancelRun(run.run_id))))}
          >
            {words.runActions.cancel}
          </button>
        )}
        {mayResume && (
          <button
            type="button"
            onClick={() => (asked.value = resuming(run, async () => model.put(await client.resumeRun(run.run_id))))}
          >
            {words.runActions.resume}
          </button>
        )}
        <ByHand runId={run.run_id} />
        <button type="button" onClick={() => saveRecord(run, model)}>
          {words.runActions.record}
        </button>
      </div>
      <p class="asked soft" role="status">
        {isOpen && run.cancel_requested_at !== null && words.runActions.cancelAsked}
        {run.status !== 'running' && run.resume_requested_at !== null && words.runActions.resumeAsked}
      </p>
      {asked.value !== undefined && <Confirm question={asked.value} close={() => (asked.value = undefined)} />}
    </>
  );
}

function cancelling({ run_id }: RunHead, work: () => Promise<void>): Question {
  const { cancelTitle, cancelHint, cancelSure } = words.runActions;
  return { title: cancelTitle(run_id), hint: cancelHint, sure: cancelSure, work };
}

function resuming({ run_id }: RunHead, work: () => Promise<void>): Question {
  const { resumeTitle, resumeHint, resumeSure } = words.runActions;
  return { title: resumeTitle(run_id), hint: resumeHint, sure: resumeSure, work };
}

function saveRecord(run: RunHead, model: RunModel): void {
  const text = `${JSON.stringify({ ...run, tasks: model.tasks.peek() }, null, 2)}\n`;
  download(`${run.run_id}-${run.attempt}.json`, text, 'application/json');
}

function ByHand({ runId }: { runId: string }) {
  return (
    <details class="by-hand">
      <summary>{words.runActions.command}</summary>
      <div class="by-hand-box">
        <p>{words.runActions.commandHint}</p>
        <Command text={resumeCommand(runId)} />
      </div>
    </details>
  );
}
