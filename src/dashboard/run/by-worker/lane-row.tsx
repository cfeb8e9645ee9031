import { tipFor } from '../../cells/tip.tsx';
import { cellMark } from '../../cells/use-cells.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { toneOf } from '../../status/look.ts';
import { Status } from '../../status/status.tsx';
import { StatusIcon } from '../../status/status-icon.tsx';
import { durationText } from '../../time/format.ts';
import { words } from '../../words/en.ts';
import { useRunAddresses } from '../model/addresses.ts';
import type { RunHead } from '../model/create-run.ts';
import { factsOf, placed } from '../timeline/bar-row.tsx';
import type { Bar } from '../timeline/bars.ts';
import type { Block, Many, WaitingLane, WorkerLane } from './lanes.ts';

/** Height of a row, px. */
export const ROW_PX = 28;
/** Cells are told apart by their place in the row, in so many parts. */
const PARTS = 100_000;

interface LaneProps {
  readonly run: RunHead;
  readonly span: number;
  readonly lane: WorkerLane;
  /** The number of its first row among all rows. */
  readonly first: number;
}

/** What one worker did over time. */
export function LaneRow({ run, span, lane: { worker, rows, tasks, busy }, first }: LaneProps) {
  const name = worker ?? words.timeline.server;
  const facts = words.timeline.lane(words.timeline.count(tasks), Math.round(busy * 100));
  return (
    <li class="by-lane">
      <div class="by-name">
        <strong title={worker === null ? words.timeline.serverHint : name}>
          <bdi>{name}</bdi>
        </strong>
        <span class="soft">{worker === null ? words.timeline.count(tasks) : facts}</span>
      </div>
      <ul class="by-track" style={{ height: `${rows.length * ROW_PX}px` }} aria-label={words.timeline.tasksOf(name)}>
        {rows.map((row, index) =>
          row.map((block) => (
            <BlockItem
              key={keyOf(block)}
              run={run}
              span={span}
              block={block}
              row={first + index}
              top={index * ROW_PX}
            />
          )),
        )}
      </ul>
    </li>
  );
}

interface BlockProps {
  readonly run: RunHead;
  readonly span: number;
  readonly block: Block;
  readonly row: number;
  readonly top: number;
}

function BlockItem({ run, span, block, row, top }: BlockProps) {
  if ('many' in block) return <ManyTasks many={block.many} row={row} top={top} />;
  const { bar, waitedFrom } = block;
  return (
    <li class="by-place" style={{ top: `${top}px` }}>
      {waitedFrom !== null && bar.from !== null && (
        <span class="by-waited" aria-hidden="true" style={placed(waitedFrom, bar.from)} />
      )}
      <TaskBar run={run} span={span} bar={bar} row={row} />
    </li>
  );
}

function TaskBar({ run, span, bar, row }: Omit<BlockProps, 'block' | 'top'> & { readonly bar: Bar }) {
  const { addresses } = useDashboard();
  const { task, isCritical } = bar;
  const from = bar.from ?? 0;
  const tone = toneOf(task);
  return (
    <a
      class={`by-bar tone-${tone}${isCritical ? ' is-critical' : ''}`}
      href={addresses.taskOf(run.run_id, run.attempt, task.task)}
      style={placed(from, bar.to)}
      aria-label={`${task.task}: ${factsOf(bar, span)}`}
      {...cellMark(row, Math.round(from * PARTS))}
      {...tipFor(() => <TaskFacts bar={bar} span={span} />)}
    >
      <span class="by-label">
        {tone !== 'ok' && <StatusIcon tone={tone} />}
        <bdi>{task.task}</bdi>
      </span>
    </a>
  );
}

function TaskFacts({ bar, span }: { bar: Bar; span: number }) {
  const { task, job, from, queued, isCritical } = bar;
  return (
    <>
      <div>
        <strong>{task.task}</strong>
      </div>
      <div>
        <Status of={task} />
      </div>
      {task.duration_ms !== null && <div>{words.runs.took(durationText(task.duration_ms))}</div>}
      {from !== null && <div>{words.timeline.began(durationText(from * span))}</div>}
      {queued > 0 && <div>{words.timeline.queued(durationText(queued))}</div>}
      {task.tries > 1 && <div>{words.run.tries(task.tries)}</div>}
      {isCritical && <div>{words.timeline.isCritical}</div>}
      {job?.worker && <div class="soft">{words.timeline.onWorker(job.worker)}</div>}
    </>
  );
}

function ManyTasks({ many: { count, from, to }, row, top }: { many: Many; row: number; top: number }) {
  const { to: addressOf } = useRunAddresses();
  const text = words.timeline.many(count);
  return (
    <li class="by-place" style={{ top: `${top}px` }}>
      <a
        class="by-bar is-many"
        href={addressOf('table')}
        style={placed(from, to)}
        aria-label={text}
        {...cellMark(row, Math.round(from * PARTS))}
        {...tipFor(() => text)}
      />
    </li>
  );
}

/** Steps that wait for the same, from when the first began to. */
export function WaitingRow({ lane: { reason, bars, from } }: { lane: WaitingLane }) {
  const names = bars.map(({ task }) => task.task).join(', ');
  return (
    <li class="by-lane is-waiting">
      <div class="by-name">
        <strong title={names}>
          <bdi>{bars.length === 1 ? names : words.timeline.count(bars.length)}</bdi>
        </strong>
        <span class="soft">{bars.length === 1 ? words.timeline.waiting : names}</span>
      </div>
      <div class="by-track">
        <span class="by-waited" aria-hidden="true" style={placed(from, 1)} />
        <span class="by-reason" style={from > 0.5 ? { right: '0' } : { left: `${from * 100}%`, right: '0' }}>
          {reason}
        </span>
      </div>
    </li>
  );
}

function keyOf(block: Block): string {
  return 'many' in block ? `many ${block.many.from}` : String(block.bar.task.id);
}
