import { useSignal } from '@preact/signals';
import { toneOf } from '../../status/look.ts';
import { StatusIcon } from '../../status/status-icon.tsx';
import { words } from '../../words/en.ts';
import type { RunHead } from '../model/create-run.ts';
import { StepState, useStepAddress } from './step-box.tsx';
import type { DrawnStep } from './use-drawn.ts';

/** The same as the picture in words: every step, how it stands, and what it needs. Made when it is opened. */
export function GraphList({ run, steps }: { run: RunHead; steps: readonly DrawnStep[] }) {
  const isOpen = useSignal(false);
  const open = ({ currentTarget }: { currentTarget: HTMLDetailsElement }): void => {
    isOpen.value = currentTarget.open;
  };
  return (
    <details class="graph-list" onToggle={open}>
      <summary>{words.graph.list}</summary>
      {isOpen.value && (
        <ol>
          {steps.map((drawn) => (
            <ListedStep key={drawn.step.id} run={run} drawn={drawn} />
          ))}
        </ol>
      )}
    </details>
  );
}

function ListedStep({ run, drawn: { step, now } }: { run: RunHead; drawn: DrawnStep }) {
  const address = useStepAddress(run, step, now.value);
  const facts = [
    step.phase === 'finally' ? words.graph.finally : '',
    step.needs.length === 0 ? '' : words.graph.needs(step.needs.join(', ')),
  ].filter((text) => text !== '');
  return (
    <li class={`tone-${toneOf(now.value.look)}`}>
      <StatusIcon tone={toneOf(now.value.look)} />
      <a href={address}>
        <bdi>{step.name}</bdi>
      </a>
      <StepState step={step} now={now.value} />
      <bdi class="soft">{facts.join(', ')}</bdi>
    </li>
  );
}
