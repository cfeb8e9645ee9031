import type { RunEvent } from '../../run/event.ts';
import type { RunObserver } from '../../run/observer.ts';
import type { Run, Task } from '../../run/run.ts';
import { eventLine } from '../event-words.ts';
import { lineText } from '../line-text.ts';
import { type SummaryTarget, summaryText } from '../summary/summary.ts';
import { lookOf, paintOf } from '../task-words.ts';
import { createPalette } from '../text/palette.ts';
import { printable, printableColoured, printableLines } from '../text/printable.ts';
import { annotation, closeGroup, defused, openGroup, stopCommands } from './commands.ts';
import { createProblemWatch, type TaskProblem } from './problems/watch.ts';
import { createRemarks, stoppedRemark } from './remarks.ts';
import { createTurns } from './turns.ts';

/** What the GitHub reporter needs. Everything goes to one output, because the runner reads two in no certain order. */
export interface GithubOptions extends SummaryTarget {
  /** Answers a secret word, new at every call. */
  readonly secretWord: () => string;
  /** Characters kept for steps that wait for their turn. */
  readonly kept?: number;
  /** False pins nothing to the workflow run. */
  readonly annotations?: boolean;
  /** The sentence that is pinned before all others, which wait for the end of the run then; undefined where all is well. */
  readonly verdict?: (run: Run) => string | undefined;
  /** The path of a file, as a task wrote it, from the workspace; undefined for a file that is none of it. */
  readonly locate?: (task: string, file: string) => string | undefined;
  /** Told at the end of the run: what failing steps said of files. */
  readonly onProblems?: (problems: readonly TaskProblem[]) => void;
}

/** GitHub's log: one fold a step, whole and in order, annotations for what failed, and nothing a step prints can command the runner. */
export function createGithubReporter(options: GithubOptions): RunObserver {
  const { output, secretWord, kept } = options;
  const write = (text: string): void => output.write(text);
  const palette = createPalette(options.colour);
  const clean = options.colour ? printableColoured : printableLines;
  const lost = '… text left out here, because many steps ran at once; the log of the step has all of it\n';
  const turns = createTurns({ write, lost, ...(kept === undefined ? {} : { kept }) });
  const { annotations: isOn = true, verdict } = options;
  const remarks = createRemarks({ isOn, waits: verdict !== undefined });
  const problems = createProblemWatch(options.locate);
  const closing = new Map<string, string>();

  const line = (event: RunEvent, run: Run): string => {
    const found = eventLine(event, run);
    if (found === undefined) return '';
    const paint = found.look === 'note' ? palette.dim : paintOf(found.look, palette);
    return `${paint(found.mark)} ${defused(found.text)}\n`;
  };
  const begin = (task: string, text: string): void => {
    const { before, after } = stopCommands(secretWord());
    turns.begin(task, `${openGroup(printable(task))}${text}${before}`);
    closing.set(task, `${after}${closeGroup()}`);
  };
  const end = (event: Extract<RunEvent, { type: 'task_ended' | 'task_carried' }>, run: Run): void => {
    const task = run.tasks.get(event.task);
    const text = `${line(event, run)}${task === undefined ? '' : remarks.ofTask(task)}`;
    problems.end(event.task, task === undefined ? 'well' : became(task));
    const close = closing.get(event.task);
    closing.delete(event.task);
    if (close === undefined) turns.loose(text);
    else turns.end(event.task, `${close}${text}`);
  };
  const retry = (event: Extract<RunEvent, { type: 'task_retried' }>, run: Run): void => {
    problems.forget(event.task);
    turns.add(event.task, line(event, run));
  };
  const summary = (run: Run): void => {
    const { before, after } = stopCommands(secretWord());
    const text = defused(summaryText(run, { ...options, columns: output.columns }));
    const found = problems.found();
    const said = verdict?.(run);
    const first = said === undefined ? '' : annotation('error', `${run.plan.name}: ${runWords(run)}`, printable(said));
    const stopped = isOn && said === undefined ? stoppedRemark(run) : '';
    const pinned = `${first}${remarks.rest()}${stopped}${remarks.ofProblems(found)}`;
    turns.loose(`${pinned}${before}\n${text}${after}`);
    options.onProblems?.(found);
  };

  return {
    name: 'github',
    onEvent: (event, run) => {
      if (event.type === 'task_started') begin(event.task, line(event, run));
      else if (event.type === 'task_retried') retry(event, run);
      else if (event.type === 'task_ended' || event.type === 'task_carried') end(event, run);
      else if (event.type === 'run_ended') summary(run);
      else turns.loose(line(event, run) + (isWarning(event) ? remarks.ofNote(event) : ''));
    },
    onOutput: (task, _stream, bytes) => {
      const text = lineText(bytes);
      problems.add(task, text);
      turns.add(task, `${defused(clean(text))}\n`);
    },
  };
}

function became(task: Task): 'failed' | 'tolerated' | 'well' {
  const look = lookOf(task);
  return look === 'failed' || look === 'tolerated' ? look : 'well';
}

function runWords({ status }: Run): string {
  return status.replace('_', ' ');
}

function isWarning(event: RunEvent): event is Extract<RunEvent, { type: 'note' }> {
  return event.type === 'note' && event.level === 'warning';
}
