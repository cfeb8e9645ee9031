import { isMap } from '../schema/json.js';
import { readShape } from './shape/shape.js';
import { parseYaml } from './yaml/parse-yaml.js';
/** Text as a plan, as far as it has the shape of one; its faults lie in the file's list. */
export function parsePlan(text, path) {
    const { data, faults, written } = parseYaml(text, path);
    const shape = data === undefined ? { plan: { name: '' }, steps: [] } : readShape(data, faults);
    return { path, text, ...shape, isPlan: isMap(data), faults, written };
}
