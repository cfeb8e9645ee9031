import { listRuns, type StoredRun } from '../../../journal/read.ts';
import { count } from '../../../report/text/count.ts';
import { durationWords } from '../../../report/text/duration.ts';
import { createPalette, type Palette } from '../../../report/text/palette.ts';
import { printable } from '../../../report/text/printable.ts';
import { cutMiddle, padEnd, padStart, widthOf } from '../../../report/text/width.ts';
import { toRecord } from '../../../run/record.ts';
import type { RunStatus } from '../../../run/status.ts';
import type { Call, Verb } from '../../line/verb.ts';
import { STATE_DIR, stateDirOf } from '../../running/run-flags.ts';
import { colourOn } from '../../streams/colour.ts';
import type { Streams } from '../../streams/streams.ts';
import { stateFolder } from './stored.ts';

const PAINT: Readonly<Record<RunStatus, keyof Palette>> = {
  running: 'wait',
  succeeded: 'good',
  failed: 'bad',
  cancelled: 'bad',
  awaiting_approval: 'wait',
};

/** `orchestrator runs list` */
export const listVerb: Verb = {
  kind: 'verb',
  arguments: [],
  flags: [
    { name: 'plan', value: 'name', description: 'Only runs of this plan' },
    { name: 'limit', value: 'n', counts: true, description: 'At most so many', fallback: '20' },
    { name: 'json', description: 'Print the records as one JSON list' },
    STATE_DIR,
  ],
  example: 'runs list --plan nightly --limit 5',
  run: list,
};

async function list(call: Call, streams: Streams): Promise<number> {
  const plan = call.text('plan');
  const all = await listRuns(streams.system, stateFolder(call, streams));
  const matching = all.filter(({ run }) => plan === undefined || run.plan.name === plan);
  const shown = matching.slice(0, call.count('limit'));
  if (call.isOn('json')) {
    streams.stdout.write(
      `${JSON.stringify(
        shown.map(({ run }) => toRecord(run)),
        null,
        2,
      )}\n`,
    );
    return 0;
  }
  if (shown.length === 0) streams.stderr.write(`There are no runs in ${stateDirOf(call)} yet.\n`);
  const left = matching.length - shown.length;
  const more = left > 0 ? [`… and ${count(left, 'older run')}; --limit shows more`] : [];
  streams.stdout.write([...table(shown, streams), ...more].map((line) => `${line}\n`).join(''));
  return 0;
}

function table(runs: readonly StoredRun[], { stdout, system }: Streams): string[] {
  const palette = createPalette(colourOn(stdout, { system }));
  const rows = runs.map(({ run }) => ({
    id: run.run_id,
    attempt: `#${run.attempt}`,
    status: run.status.replace('_', ' '),
    paint: palette[PAINT[run.status]],
    started: run.started_at.slice(0, 16).replace('T', ' '),
    time: run.duration_ms === null ? '' : durationWords(run.duration_ms),
    plan: printable(run.plan.name),
  }));
  const widest = (text: (row: (typeof rows)[number]) => string): number =>
    Math.max(0, ...rows.map((row) => widthOf(text(row))));
  const others = widest((row) => row.attempt) + widest((row) => row.status) + widest((row) => row.time) + 24;
  const name = Math.min(
    widest((row) => row.id),
    Math.max((stdout.columns ?? Number.POSITIVE_INFINITY) - others, 12),
  );
  return rows.map((row) =>
    [
      padEnd(cutMiddle(row.id, name), name),
      padEnd(
        row.attempt,
        widest((one) => one.attempt),
      ),
      row.paint(
        padEnd(
          row.status,
          widest((one) => one.status),
        ),
      ),
      palette.dim(row.started),
      padStart(
        row.time,
        widest((one) => one.time),
      ),
    ].join('  '),
  );
}
