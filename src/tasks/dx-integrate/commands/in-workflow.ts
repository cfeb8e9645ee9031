import { within } from '../project/paths.ts';
import { entriesOf, itemsOf, valueAt, type YamlFile } from '../project/yaml-file.ts';
import type { Command } from './command.ts';
import { commandsOfScript, type Ground } from './script.ts';

/** Commands in the `run` steps of a workflow's jobs, or of a composite action. */
export function commandsInWorkflow(file: YamlFile, ground: Ground): Command[] {
  const jobs = entriesOf(valueAt(file.value, 'jobs')).map(([id]) => ['jobs', id]);
  return [...jobs, ['runs']].flatMap((owner) => commandsOfSteps(file, owner, ground));
}

function commandsOfSteps(file: YamlFile, owner: readonly string[], ground: Ground): Command[] {
  const steps = itemsOf(valueAt(file.value, ...owner, 'steps'));
  const made = steps.flatMap(foreignFolder);
  const jobDefault = (key: string): unknown =>
    valueAt(file.value, ...owner, 'defaults', 'run', key) ?? valueAt(file.value, 'defaults', 'run', key);
  return steps.flatMap((step, at) => {
    const text = valueAt(step, 'run');
    if (typeof text !== 'string' || !isShell(valueAt(step, 'shell') ?? jobDefault('shell'))) return [];
    const line = file.textLineOf([...owner, 'steps', at, 'run']);
    const folders = foldersOf(valueAt(step, 'working-directory') ?? jobDefault('working-directory'), ground, made);
    return commandsOfScript({ source: 'workflow', file: file.path, line, text, folders, made }, ground);
  });
}

// What another checkout or a download puts beside the project is none of its files.
function foreignFolder(step: unknown): string[] {
  const uses = valueAt(step, 'uses');
  const path = valueAt(step, 'with', 'path');
  const fetches = typeof uses === 'string' && /^actions\/(checkout|download-artifact)@/.test(uses);
  return fetches && typeof path === 'string' ? [path.replace(/^\.\//, '').replace(/\/$/, '')] : [];
}

function foldersOf(directory: unknown, { project }: Ground, foreign: readonly string[]): string[] {
  if (directory === undefined) return [''];
  if (typeof directory !== 'string' || directory.includes('${{')) return [];
  const inside = within('', directory);
  return inside !== undefined && project.hasFolder(inside) && !foreign.includes(inside) ? [inside] : [];
}

function isShell(shell: unknown): boolean {
  return shell === undefined || (typeof shell === 'string' && /^(bash|sh|zsh|pwsh|powershell|cmd)\b/.test(shell));
}
