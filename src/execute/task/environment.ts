import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { systemErrorCode } from '../../errors.ts';
import type { StepNode } from '../../graph/graph.ts';
import type { Env } from '../../system/processes/processes.ts';
import type { Engine } from '../engine/engine.ts';
import { isTemplate, lazily, textOf } from '../expressions/evaluate.ts';
import { scopeOf } from '../expressions/scope.ts';
import type { TaskPlace } from './prepared-task.ts';

/** A setting of a step that cannot be made ready; its message is for people. */
export class PreparationError extends Error {}

/** The environment of a task without what differs between its tries. Last wins: as found, `env_file`, plan, defaults, step. */
export async function environmentOf(engine: Engine, place: TaskPlace, folder: string): Promise<Env> {
  const { node } = place;
  // Most steps add nothing, and a copy of the environment for each of ten thousand is memory that every later spawn pays for.
  const wanted = engine.changesRequested.get(node.id);
  if (isInherited(node) && wanted === undefined) return engine.inherited;
  const env: Record<string, string> = { ...engine.inherited };
  if (wanted !== undefined) env.ORCHESTRATOR_CHANGES_REQUESTED = wanted;
  for (const file of node.envFiles) {
    const path = resolve(
      folder,
      textOf(
        engine,
        file.path,
        lazily(() => scopeOf(engine, node, { env })),
      ),
    );
    Object.assign(env, await readEnvFile(engine, path, file.required));
  }
  for (const [name, template] of Object.entries(node.env)) {
    // Each sees what is settled before it, so that `X: "${{ env.X || 'fallback' }}"` keeps a value that is there.
    env[name] = isTemplate(template)
      ? textOf(engine, template, () => scopeOf(engine, node, { env, item: place.item }))
      : template;
  }
  return node.onlyChanged === undefined ? env : { ...env, CHANGED_FILES: changedFiles(engine, place) };
}

function isInherited(node: StepNode): boolean {
  return node.envFiles.length === 0 && node.onlyChanged === undefined && Object.keys(node.env).length === 0;
}

// A variable longer than the system allows would keep the command from starting at all; 128 KiB is Linux's limit.
const LONGEST_LIST = 100_000;

function changedFiles(engine: Engine, { node }: TaskPlace): string {
  const all = (engine.changes?.filesFor(node) ?? []).join('\n');
  return all.length <= LONGEST_LIST ? all : all.slice(0, all.lastIndexOf('\n', LONGEST_LIST));
}

/** The variables every command gets beside its own. */
export function taskVariables(engine: Engine, task: string, trail: string, outputFile: string): Env {
  return {
    ORCHESTRATOR_RUN_ID: engine.runId,
    ORCHESTRATOR_ATTEMPT: String(engine.attempt),
    ORCHESTRATOR_TASK: task,
    ORCHESTRATOR_TASK_ID: `${engine.runId}/${engine.attempt}/${task}`,
    ORCHESTRATOR_OUTPUT: outputFile,
    ORCHESTRATOR_TRAIL: trail,
    // On GitHub the variable already names the file of the workflow's own step.
    ...(engine.inherited.GITHUB_ACTIONS === 'true' ? {} : { GITHUB_OUTPUT: outputFile }),
  };
}

async function readEnvFile(engine: Engine, path: string, required: boolean): Promise<Env> {
  const text = await readText(engine, path, required);
  const entries = Object.entries(parseEnv(text) as Record<string, string>);
  const isSecret = ([name]: [string, string]): boolean => engine.graph.secrets.includes(name);
  for (const [name, value] of entries.filter(isSecret)) learnSecret(engine, name, value);
  return Object.fromEntries(entries.filter((entry) => !isSecret(entry)));
}

// A secret in a file is masked and kept from other steps like one in the environment, which wins where both are set.
function learnSecret(engine: Engine, name: string, value: string): void {
  engine.mask.add(value);
  engine.secrets[name] ??= value;
}

async function readText(engine: Engine, path: string, required: boolean): Promise<string> {
  try {
    return (await engine.system.files.read(path)).toString('utf8');
  } catch (thrown) {
    const code = systemErrorCode(thrown);
    if (code === 'ENOENT' && !required) return '';
    throw new PreparationError(`env_file ${path} cannot be read (${code ?? thrown})`);
  }
}
