import type { ReadonlySignal } from '@preact/signals';
import { useDashboard } from '../../data/dashboard.ts';
import { statusWord, toneOf } from '../../status/look.ts';
import { StatusIcon } from '../../status/status-icon.tsx';
import { Took } from '../../time/when.tsx';
import { words } from '../../words/en.ts';
import type { Point } from '../layout/place.ts';
import { useRunAddresses } from '../model/addresses.ts';
import type { RunHead } from '../model/create-run.ts';
import type { Step } from '../model/steps.ts';
import type { StepNow } from './step-now.ts';

interface StepBoxProps {
  readonly run: Pick<RunHead, 'run_id' | 'attempt'>;
  readonly step: Step;
  readonly now: ReadonlySignal<StepNow>;
  readonly place: Point;
}

/** A step in the picture, which leads to its task, or to its tasks in the table. */
export function StepBox({ run, step, now: { value: now }, place }: StepBoxProps) {
  const address = useStepAddress(run, step, now);
  return (
    <a
      class={`step tone-${toneOf(now.look)}${step.phase === 'finally' ? ' is-finally' : ''}${step.fansOut ? ' is-many' : ''}`}
      href={address}
      tabIndex={-1}
      draggable={false}
      title={step.name}
      style={{ left: `${place.x}px`, top: `${place.y}px` }}
    >
      <StatusIcon tone={toneOf(now.look)} />
      <bdi class="step-name">{step.name}</bdi>
      <StepState step={step} now={now} />
    </a>
  );
}

/** How a step stands, in words: by state and number where it is many tasks, else its status and time. */
export function StepState({ step, now }: { step: Step; now: StepNow }) {
  if (now.tasks === 0)
    return <span class="step-state soft">{step.fansOut ? words.graph.none : statusWord(now.look)}</span>;
  if (now.tasks > 1) {
    return (
      <span class="step-state">
        {now.counts.map(({ look, count }) => (
          <span key={toneOf(look)} class={`step-count tone-${toneOf(look)}`}>
            {words.graph.count(count, statusWord(look).toLowerCase())}
          </span>
        ))}
      </span>
    );
  }
  return (
    <span class="step-state">
      <span class={`step-count tone-${toneOf(now.look)}`}>{statusWord(now.look)}</span>
      <Took ms={now.duration} since={now.look.status === 'running' ? now.since : null} />
    </span>
  );
}

/** Where a step leads. */
export function useStepAddress(run: Pick<RunHead, 'run_id' | 'attempt'>, step: Step, now: StepNow): string {
  const { addresses } = useDashboard();
  const { to } = useRunAddresses();
  return now.only === undefined ? to('table', { step: step.id }) : addresses.taskOf(run.run_id, run.attempt, now.only);
}
