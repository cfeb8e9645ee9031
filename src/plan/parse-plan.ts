import { isMap } from '../schema/json.ts';
import type { PlanFile } from './plan.ts';
import { readShape } from './shape/shape.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** Text as a plan, as far as it has the shape of one; its faults lie in the file's list. */
export function parsePlan(text: string, path: string): PlanFile {
  const { data, faults, written } = parseYaml(text, path);
  const shape = data === undefined ? { plan: { name: '' }, steps: [] } : readShape(data, faults);
  return { path, text, ...shape, isPlan: isMap(data), faults, written };
}
