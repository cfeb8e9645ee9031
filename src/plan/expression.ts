import type { Json } from '../schema/json.ts';
import { type Compiled, createCompiler } from './expression/compile.ts';
import { isFalsy, lazyMap, mapOf, toJson, toValue, type Value } from './expression/data.ts';
import { ExpressionError } from './expression/error.ts';
import { type Library, loadLibrary } from './expression/library.ts';
import { stepReference } from './expression/step-reference.ts';
import { stepsMap } from './expression/steps-map.ts';

export { ExpressionError };

/** What expressions can see while a step is prepared. */
export interface Scope {
  /** By name; one that is absent reads as null. */
  readonly contexts: Readonly<Record<string, Json>>;
  readonly status: { success(): boolean; failure(): boolean; always(): boolean; cancelled(): boolean };
  /** Whether a file that matches the glob changed since the base. */
  changed(glob: string): boolean;
}

/** What a text names, for those who must know before it is evaluated. */
export interface Mentions {
  readonly contexts: readonly string[];
  /** In lower case. */
  readonly functions: readonly string[];
  /** `*` where the name is computed, or all are read at once. */
  readonly secrets: readonly string[];
  /** Variables, as they are written; `*` where the name is computed, or all are read at once. */
  readonly env: readonly string[];
  /** The ids given that the text reads; without ids, the first name after `steps.`. */
  readonly steps: readonly string[];
}

/** GitHub's expression language, ready to evaluate without waiting. */
export interface Expressions {
  /** The value of a text: of the expression itself where the text is nothing else, of the parts written one after the other otherwise. Throws ExpressionError. */
  evaluate(template: string, scope: Scope): Json;
  /** Whether a condition (without `${{ }}`, as in `if`) holds. Throws ExpressionError. */
  test(condition: string, scope: Scope): boolean;
  /** What a template names; nothing where it cannot be read. */
  mentions(template: string, ids?: Iterable<string>): Mentions;
}

/** Loads the evaluator. Texts are read once however often they are evaluated. */
export async function createExpressions(): Promise<Expressions> {
  const library = await loadLibrary();
  const compiler = createCompiler(library);
  return {
    evaluate: (template, scope) => resultOf(compiler.template(template), scope, library),
    test: (condition, scope) => !isFalsy(resultOf(compiler.condition(condition), scope, library)),
    mentions: (template, ids = []) => mentionsOf(compiler.template(template), ids),
  };
}

function resultOf(compiled: Compiled, scope: Scope, library: Library): Json {
  const [fault] = compiled.faults;
  if (fault) throw new ExpressionError(fault.message);
  const contexts = contextsOf(scope, library);
  const functions = functionsOf(scope, library);
  const values = compiled.parts.map((part) => {
    if (typeof part === 'string') return toValue(part, library);
    return guarded(() => new library.Evaluator(part, contexts, functions).evaluate());
  });
  const [only] = values;
  if (values.length === 1 && only) return toJson(only, library);
  return values.map((value) => value.coerceString()).join('');
}

function guarded(evaluate: () => Value): Value {
  try {
    return evaluate();
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw new ExpressionError(message, { cause: thrown });
  }
}

type Contexts = ConstructorParameters<Library['Evaluator']>[1];
type Functions = NonNullable<ConstructorParameters<Library['Evaluator']>[2]>;

function contextsOf({ contexts }: Scope, library: Library): Contexts {
  const all = lazyMap(contexts, library);
  const get = (name: string): Value => {
    const lower = name.toLowerCase();
    const { steps } = contexts;
    if (lower === 'steps' && typeof steps === 'object' && steps !== null && !Array.isArray(steps)) {
      return stepsMap(steps as Readonly<Record<string, Json>>, library);
    }
    return all.get(name) ?? new library.data.Null();
  };
  return mapOf({ get, keys: () => Object.keys(contexts) }, library);
}

function functionsOf(scope: Scope, library: Library): Functions {
  const { BooleanData } = library.data;
  const answers = {
    success: () => scope.status.success(),
    failure: () => scope.status.failure(),
    always: () => scope.status.always(),
    cancelled: () => scope.status.cancelled(),
    changed: (...globs: Value[]) => globs.some((glob) => scope.changed(glob.coerceString())),
  };
  return new Map(
    Object.entries(answers).map(([name, answer]) => {
      const call = (...given: Value[]): Value => new BooleanData(answer(...given));
      return [name, { name, minArgs: 0, maxArgs: 255, call }];
    }),
  );
}

function mentionsOf({ references, functions }: Compiled, ids: Iterable<string>): Mentions {
  const known = new Map(Array.from(ids, (id) => [id.toLowerCase(), id]));
  const paths = (context: string) => references.filter((one) => one.context === context).map((one) => one.path);
  const steps = paths('steps').flatMap((path) => stepReference(path, known)?.id ?? (known.size === 0 && path[0]) ?? []);
  return {
    contexts: unique(references.map((one) => one.context)),
    functions: unique(functions),
    secrets: unique(paths('secrets').map((path) => path[0] ?? '*')),
    env: unique(paths('env').map((path) => path[0] ?? '*')),
    steps: unique(steps.filter((id) => id !== false)),
  };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
