import { entriesOf, stringsOf, valueAt, type YamlFile } from '../project/yaml-file.ts';
import type { VariableRead } from './code-reads.ts';

/** A secret or variable of the repository's settings that a workflow or plan asks for. */
export interface SettingRead extends VariableRead {
  readonly kind: 'secret' | 'variable';
}

/** `secrets.X` and `vars.X` in the expressions of a workflow; what it declares as its own input secrets is left out. */
export function settingsInWorkflow(file: YamlFile): SettingRead[] {
  const declared = new Set(
    entriesOf(valueAt(file.value, 'on', 'workflow_call', 'secrets')).map(([name]) => name.toUpperCase()),
  );
  return [...stringsOf(file.value)].flatMap(({ path, text }) => {
    const expressions = path.at(-1) === 'if' ? [text] : (text.match(/\$\{\{.*?\}\}/gs) ?? []);
    return expressions.flatMap((expression) =>
      settingsIn(expression)
        .filter((setting) => setting.kind !== 'secret' || !declared.has(setting.name))
        .map((setting) => ({
          ...setting,
          file: file.path,
          line: file.textLineOf(path) + linesBefore(text, expression),
        })),
    );
  });
}

/** Names under `secrets` of a plan. */
export function settingsInPlan(file: YamlFile): SettingRead[] {
  return [...stringsOf(valueAt(file.value, 'secrets'), ['secrets'])].flatMap(({ path, text }) =>
    path.length === 2 ? [{ name: text, kind: 'secret' as const, file: file.path, line: file.lineOf(path) }] : [],
  );
}

function settingsIn(expression: string): Pick<SettingRead, 'name' | 'kind'>[] {
  // A quoted text inside an expression is data.
  const code = expression.replace(/'(?:[^']|'')*'/g, (quoted) => (/^'\w+'$/.test(quoted) ? quoted : "''"));
  return [...code.matchAll(/(?<![\w.])(secrets|vars)(?:\.|\[')([A-Za-z_]\w*)/g)].map((match) => ({
    name: (match[2] ?? '').toUpperCase(),
    kind: match[1] === 'secrets' ? 'secret' : 'variable',
  }));
}

function linesBefore(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length - 1;
}
