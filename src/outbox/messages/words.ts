import type { DecideLinks, Message } from '../../notify/message.ts';
import type { Telling } from '../../notify/words/make-message.ts';
import { missedMessage } from '../../notify/words/missed-message.ts';
import { runMessage } from '../../notify/words/run-message.ts';
import { taskMessage } from '../../notify/words/task-message.ts';
import type { RowRun, StoredTask } from './facts/run-of-row.ts';
import type { Letter } from './letter.ts';

/** What a message is made from beside its letter. */
export interface Said {
  readonly run: RowRun;
  /** Undefined for what is of no task. */
  readonly task: StoredTask | undefined;
  readonly id: string;
  /** RFC 3339. */
  readonly at: string;
  readonly decide?: DecideLinks | undefined;
}

/** The message of a letter, from the run as it stands now. */
export function wordsOf(letter: Letter, { run, task, id, at, decide }: Said): Message {
  const { state, missed } = letter;
  const telling: Telling = {
    id,
    at,
    url: run.ci.url,
    decide: () => decide,
    version: (name) => (name === task?.task ? task.version : undefined),
  };
  if (missed !== undefined) return missedMessage(missed, run, telling);
  if (task === undefined) return runMessage(state, run, telling);
  const said = decidedBy(task);
  if (letter.of === 'run')
    return runMessage(state, run, { ...telling, said: [`${task.task} ${titleOf(letter, task) ?? state}`, ...said] });
  return taskMessage(state, run, task, { ...telling, words: titleOf(letter, task), said });
}

function titleOf({ state, again }: Letter, { reason, status }: StoredTask): string | undefined {
  if (again) return 'still awaits approval';
  if (state === 'rejected' && reason === 'changes_requested') return 'was sent back: changes are requested';
  if (state === 'expired' && status === 'succeeded') return 'expired: nobody decided in time, which approves it';
  return undefined;
}

function decidedBy({ approver, approval_note, approval_state, reason }: StoredTask): readonly string[] {
  if (approver === null) return [];
  const verb =
    reason === 'changes_requested' ? 'requests changes' : approval_state === 'approved' ? 'approved it' : 'rejected it';
  return [approval_note === undefined ? `${approver} ${verb}.` : `${approver} ${verb}: ${approval_note}`];
}
