import type { StepNode } from '../../graph/graph.ts';
import type { OpenRun } from '../place/run-book.ts';
import { Refusal } from '../refusal.ts';

/** The step as the plan has it. Throws `Refusal` where this worker lacks what it takes. */
export function requireAble({ graph, system }: OpenRun, step: string): StepNode {
  const node = graph.byId.get(step);
  if (node === undefined) throw new Refusal('runner', `the plan has no step ${step} here`);
  // A file of variables may well hold it.
  const missing = node.envFiles.length > 0 ? [] : node.secrets.filter((name) => !system.env[name]);
  if (missing.length === 0) return node;
  throw new Refusal('secret', `no secret ${missing.join(', ')} here`);
}
