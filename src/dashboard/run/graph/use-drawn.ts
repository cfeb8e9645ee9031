import { type Signal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { RunModel } from '../model/create-run.ts';
import type { Step } from '../model/steps.ts';
import { type StepNow, stepsNow } from './step-now.ts';

/** A step with how it stands, which changes by itself. */
export interface DrawnStep {
  readonly step: Step;
  readonly now: Signal<StepNow>;
}

/** The steps as they stand. Only those that stand otherwise than before are drawn again. */
export function useDrawn(model: RunModel, steps: readonly Step[]): readonly DrawnStep[] {
  const drawn = useMemo(() => {
    const now = stepsNow(steps, model.tasks.peek());
    return steps.flatMap((step) => {
      const found = now.get(step.id);
      return found === undefined ? [] : [{ step, now: signal(found) }];
    });
  }, [steps]);
  useEffect(
    () =>
      model.tasks.subscribe((tasks) => {
        const found = stepsNow(steps, tasks);
        for (const { step, now } of drawn) {
          const next = found.get(step.id);
          if (next !== undefined && JSON.stringify(next) !== JSON.stringify(now.peek())) now.value = next;
        }
      }),
    [drawn],
  );
  return drawn;
}
