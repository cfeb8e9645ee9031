import { paramValue } from '../../plan/params.ts';
import type { Param } from '../../plan/plan.ts';
import { quoted, words } from './yaml-text.ts';

/** What a person fills in who runs the workflow by hand. */
export interface Dispatch {
  /** The inputs of `workflow_dispatch`, none where the plan has no params. */
  readonly lines: readonly string[];
  /** The expression for the action's `params`; undefined where there is nothing to hand on. */
  readonly params: string | undefined;
}

/** So many inputs a workflow may have. */
const MOST_INPUTS = 25;

/** The plan's params as typed inputs; as one input for all where GitHub cannot show them one by one. */
export function dispatchInputs(declared: Readonly<Record<string, Param>>): Dispatch {
  const params = Object.entries(declared);
  if (params.length === 0) return { lines: [], params: undefined };
  // GitHub takes names that differ in case alone for one.
  const names = new Set(params.map(([name]) => name.toLowerCase()));
  if (names.size < params.length || params.length > MOST_INPUTS) return inOne(params);
  const lines = params.flatMap(([name, param]) => [`${quoted(name)}:`, ...inputOf(param).map((line) => `  ${line}`)]);
  return { lines, params: 'toJSON(inputs)' };
}

function inOne(params: readonly (readonly [string, Param])[]): Dispatch {
  const isRequired = params.some(([, { required, default: fallback }]) => required && fallback === undefined);
  const description = `Params of the plan, as JSON or YAML: ${params.map(([name]) => name).join(', ')}`;
  const lines = ['params:', `  description: ${quoted(description)}`, '  type: string'];
  if (isRequired) lines.push('  required: true');
  return { lines, params: 'inputs.params' };
}

function inputOf(param: Param): string[] {
  const { description, required = false } = param;
  const options = optionsOf(param);
  const fallback = fallbackOf(param);
  const type = { string: 'string', number: 'number', boolean: 'boolean', list: 'string', choice: 'choice' }[param.type];
  return [
    ...(description === undefined || description.trim() === '' ? [] : [`description: ${words(description)}`]),
    `type: ${options === undefined && type === 'choice' ? 'string' : type}`,
    ...(options === undefined ? [] : ['options:', ...options.map((option) => `  - ${quoted(option)}`)]),
    ...(required && fallback === undefined ? ['required: true'] : []),
    ...(fallback === undefined ? [] : [`default: ${fallback}`]),
  ];
}

// A menu has no line for nothing, and no expression in any of its lines.
function optionsOf({ type, options = [] }: Param): string[] | undefined {
  const texts = [...new Set(options.map(String))];
  const isShown = texts.every((text) => /^[^\s]/.test(text) && !/[\n\r]|\$\{\{/.test(text));
  return type === 'choice' && isShown ? texts : undefined;
}

// What GitHub cannot be told is left out: the plan has the same default.
function fallbackOf(param: Param): string | undefined {
  if (param.default === undefined || param.default === null) return undefined;
  const found = paramValue(param, param.default);
  if (!('value' in found)) return undefined;
  const { value } = found;
  if (typeof value === 'boolean' || typeof value === 'number') {
    return param.type === 'choice' ? quoted(String(value)) : String(value);
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === '' || text.includes('${{') ? undefined : quoted(text);
}
