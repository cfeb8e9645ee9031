import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the runner needs of an `action.yml`. */
export interface ActionFile {
  /** Input -> its default; undefined where it has none. */
  readonly inputs: ReadonlyMap<string, string | undefined>;
  /** Absolute paths of the entries. */
  readonly main: string;
  readonly post: string | undefined;
}

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>;
  readonly runs?: { readonly using?: string; readonly main?: string; readonly post?: string };
}

/** Reads the `action.yml` of a folder as the runner does. */
export function readActionFile(folder: string): ActionFile {
  const { inputs = {}, runs = {} } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Manifest;
  if (runs.using !== 'node24' && runs.using !== 'node20') throw new Error(`'using: ${runs.using}' is not supported.`);
  if (!runs.main) throw new Error('The action has no main entry.');
  const defaults = Object.entries(inputs).map(([name, input]) => {
    const value = input?.default;
    return [name, value === undefined || value === null ? undefined : String(value)] as const;
  });
  return {
    inputs: new Map(defaults),
    main: join(folder, runs.main),
    post: runs.post === undefined ? undefined : join(folder, runs.post),
  };
}

/** The `INPUT_` variables of a step: what it gives, else the defaults. `warn` is told of an input that the action does not know. */
export function inputVariables(
  action: ActionFile,
  given: Readonly<Record<string, string>>,
  context: { readonly token: string; warn(message: string): void },
): Record<string, string> {
  const known = new Map([...action.inputs.keys()].map((name) => [name.toLowerCase(), name]));
  const values = new Map<string, string>();
  for (const [name, value] of action.inputs) values.set(name, evaluated(value ?? '', context.token));
  for (const [name, value] of Object.entries(given)) {
    const declared = known.get(name.toLowerCase());
    if (declared === undefined) {
      const names = [...action.inputs.keys()].map((one) => `'${one}'`).join(', ');
      context.warn(`Unexpected input(s) '${name}', valid inputs are [${names}]`);
    }
    values.set(declared ?? name, evaluated(value, context.token));
  }
  return Object.fromEntries(
    [...values].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

function evaluated(text: string, token: string): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_whole, expression: string) => {
    if (expression === 'github.token') return token;
    throw new Error(`This runner knows one expression, github.token, and not ${expression}.`);
  });
}
