import type { Plan, Step } from '../../schema/generated/plan-language/plan.ts';
import { validate } from '../../schema/generated/plan-language/validate-plan.js';
import { isMap } from '../../schema/json.ts';
import type { Faults, Path } from '../faults.ts';
import type { PlacedStep, PlanFile } from '../plan.ts';
import { keywordOf, tellShapeFault } from './shape-words.ts';

/** What of the data has the shape of a plan. Everything else is told, once each, and left out. Takes the data over. */
export function readShape(data: unknown, faults: Faults): Pick<PlanFile, 'plan' | 'steps'> {
  const dropped = new Map<string, Set<string>>();
  if (!validate(data)) {
    const found = validate.errors ?? [];
    for (const fault of found) {
      const path = pathOf(fault.instancePath);
      tellShapeFault(fault, path, data, faults);
    }
    // Only now: two faults may lie in one value.
    for (const fault of found) {
      const path = pathOf(fault.instancePath);
      if (keywordOf(fault) !== 'additionalProperties' && keywordOf(fault) !== 'required') drop(data, path, dropped);
    }
  }
  const { steps, finally: last, ...plan } = (isMap(data) ? data : {}) as unknown as Plan;
  return {
    plan: { ...plan, name: plan.name ?? '' },
    steps: [...place(steps, 'steps', dropped), ...place(last, 'finally', dropped)],
  };
}

function pathOf(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

// An id of the wrong letters is still what other steps mean by it.
function drop(data: unknown, path: Path, dropped: Map<string, Set<string>>): void {
  const [list, index, key] = path;
  if (!isMap(data)) return;
  const isStepKey = (list === 'steps' || list === 'finally') && key !== undefined;
  const owner = isStepKey ? (data[list] as unknown as readonly unknown[])[Number(index)] : data;
  const name = isStepKey ? key : list;
  if (!isMap(owner) || name === undefined || (name === 'id' && typeof owner.id === 'string')) return;
  if ((list === 'steps' || list === 'finally') && !isStepKey && Array.isArray(data[list])) return;
  delete (owner as Record<string, unknown>)[name];
  const place = `${list}/${index}`;
  dropped.set(place, (dropped.get(place) ?? new Set()).add(String(key)));
}

function* place(steps: unknown, list: 'steps' | 'finally', dropped: Map<string, Set<string>>): Generator<PlacedStep> {
  if (!Array.isArray(steps)) return;
  for (const [index, step] of steps.entries()) {
    if (!isMap(step)) continue;
    const named = typeof step.id === 'string' ? step : { ...step, id: `(${list} ${index + 1})` };
    yield {
      step: named as unknown as Step,
      path: [list, index],
      phase: list === 'steps' ? 'main' : 'finally',
      dropped: dropped.get(`${list}/${index}`) ?? NOTHING,
    };
  }
}

const NOTHING: ReadonlySet<string> = new Set();
