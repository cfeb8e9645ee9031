import { type RunRecord, type TaskRecord, toRecord } from '../run/record.ts';
import { type Run, taskOutcome } from '../run/run.ts';

/** The outputs of the action, by the names `action.yml` has. */
export type ActionOutputs = Readonly<Record<OutputName, string>>;

/** Names of the outputs, as `action.yml` has them. */
export const OUTPUT_NAMES = [
  'run-id',
  'attempt',
  'status',
  'tasks',
  'failed',
  'awaiting-approval',
  'outputs-uris',
  'summary-path',
  'matrix',
] as const;

export type OutputName = (typeof OUTPUT_NAMES)[number];

/** Characters of all outputs together: GitHub takes 1 MiB a job and counts two bytes for each. */
const ROOM = 500_000;

/** Characters an excerpt keeps, from all of it to none, until everything fits. */
const EXCERPTS = [Number.POSITIVE_INFINITY, 4_000, 1_000, 200, 0];

/** What a run says to the steps and jobs that follow, within GitHub's limit: of tasks as much is told as there is room for. */
export function outputsOf(run: Run, summaryPath: string): ActionOutputs {
  const record = toRecord(run);
  const names = (tasks: readonly TaskRecord[]): string => JSON.stringify(tasks.map(({ task }) => task));
  const uris = record.tasks.flatMap(({ task, outputs_uri }) => (outputs_uri === null ? [] : [[task, outputs_uri]]));
  const small = {
    'run-id': record.run_id,
    attempt: String(record.attempt),
    status: record.status,
    failed: fitting(names(record.tasks.filter((task) => taskOutcome(task) === 'failed')), ROOM / 10, '[]'),
    'awaiting-approval': fitting(
      names(record.tasks.filter(({ status }) => status === 'awaiting_approval')),
      ROOM / 10,
      '[]',
    ),
    'outputs-uris': fitting(JSON.stringify(Object.fromEntries(uris)), ROOM / 5, '{}'),
    'summary-path': summaryPath,
    matrix: fitting(matrixOf(record), ROOM / 2, ''),
  };
  const taken = Object.values(small).reduce((sum, text) => sum + text.length, 0);
  return { ...small, tasks: tasksJson(record.tasks, ROOM - taken) };
}

/** The same where a run never began. */
export const OUTPUTS_WITHOUT_RUN: ActionOutputs = {
  'run-id': '',
  attempt: '',
  status: 'failed',
  tasks: '[]',
  failed: '[]',
  'awaiting-approval': '[]',
  'outputs-uris': '{}',
  'summary-path': '',
  matrix: '',
};

/** The same where there was nothing to do. */
export const OUTPUTS_OF_NOTHING: ActionOutputs = { ...OUTPUTS_WITHOUT_RUN, status: '' };

function matrixOf({ tasks }: RunRecord): string {
  return tasks.findLast(({ outputs }) => outputs.matrix !== undefined)?.outputs.matrix ?? '';
}

function tasksJson(tasks: readonly TaskRecord[], room: number): string {
  for (const most of EXCERPTS) {
    const json = JSON.stringify(tasks.map((task) => ({ ...task, log_excerpt: tail(task.log_excerpt, most) })));
    if (json.length <= room) return json;
  }
  const lean = tasks.map(({ task, step, status, reason, exit_code, duration_ms }) =>
    JSON.stringify({ task, step, status, reason, exit_code, duration_ms }),
  );
  return listWithin(lean, room);
}

// A list that ends early is still one that can be read.
function listWithin(items: readonly string[], room: number): string {
  const kept: string[] = [];
  let size = 2;
  for (const item of items) {
    size += item.length + 1;
    if (size > room) break;
    kept.push(item);
  }
  return `[${kept.join(',')}]`;
}

function tail(excerpt: string | null, most: number): string | null {
  if (excerpt === null || excerpt.length <= most) return excerpt;
  return most === 0 ? null : `…${excerpt.slice(1 - most)}`;
}

function fitting(text: string, room: number, otherwise: string): string {
  return text.length <= room ? text : otherwise;
}
