import { within } from '../project/paths.ts';
import { itemsOf, valueAt, type YamlFile, type YamlPath } from '../project/yaml-file.ts';
import { type Command, UNKNOWN } from './command.ts';
import { commandsOfScript, type Ground } from './script.ts';

/** Commands of a plan's steps: `command` as words, `run` as a script. */
export function commandsInPlan(file: YamlFile, ground: Ground): Command[] {
  return ['steps', 'finally'].flatMap((list) =>
    itemsOf(valueAt(file.value, list)).flatMap((_, at) => commandsOfStep(file, [list, at], ground)),
  );
}

function commandsOfStep(file: YamlFile, step: YamlPath, ground: Ground): Command[] {
  const folders = foldersOf(file, step, ground);
  const command = valueAt(file.value, ...step, 'command');
  const common = { source: 'plan', file: file.path, folders } as const;
  if (Array.isArray(command)) {
    const words = command.map((word) => String(word).replace(/\$\{\{.*?\}\}/gs, UNKNOWN));
    return [{ ...common, line: file.lineOf([...step, 'command']), words, made: [] }];
  }
  const key = typeof command === 'string' ? 'command' : 'run';
  const text = valueAt(file.value, ...step, key);
  if (typeof text !== 'string' || !isShell(file, step)) return [];
  return commandsOfScript({ ...common, line: file.textLineOf([...step, key]), text }, ground);
}

function foldersOf(file: YamlFile, step: YamlPath, { project }: Ground): string[] {
  const directory =
    valueAt(file.value, ...step, 'working_directory') ?? valueAt(file.value, 'defaults', 'working_directory');
  if (directory === undefined) return [''];
  const inside = typeof directory === 'string' && !directory.includes('${{') ? within('', directory) : undefined;
  return inside !== undefined && project.hasFolder(inside) ? [inside] : [];
}

function isShell(file: YamlFile, step: YamlPath): boolean {
  const shell = valueAt(file.value, ...step, 'shell') ?? valueAt(file.value, 'defaults', 'shell');
  return shell === undefined || (typeof shell === 'string' && /^(bash|sh|zsh|pwsh|powershell|cmd)\b/.test(shell));
}
