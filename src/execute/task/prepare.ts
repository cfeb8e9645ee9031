import { resolve } from 'node:path';
import type { StepRunner, StepSettings } from '../../steps/step-runner.ts';
import type { Engine } from '../engine/engine.ts';
import { lazily, textOf, treeOf } from '../expressions/evaluate.ts';
import { scopeOf } from '../expressions/scope.ts';
import { environmentOf, PreparationError } from './environment.ts';
import type { PreparedTask, TaskPlace } from './prepared-task.ts';

/** Evaluates everything a task needs before its first try. Throws PreparationError or ExpressionError. */
export async function prepare(engine: Engine, place: TaskPlace): Promise<PreparedTask> {
  const { node } = place;
  const runner = engine.runnerOf(node.uses);
  if (runner === undefined) throw new PreparationError(`No step runner is called ${node.uses}`);
  const before = lazily(() => scopeOf(engine, node, { item: place.item }));
  const cwd = workingDirectory(engine, place, before);
  const env = await environmentOf(engine, place, engine.system.cwd);
  const scope = lazily(() => scopeOf(engine, node, { item: place.item, env }));
  const settings = treeOf(engine, node.settings, scope) as StepSettings;
  await requireSound(runner, settings);
  return { ...place, runner, settings, env, cwd };
}

function workingDirectory(engine: Engine, place: TaskPlace, scope: () => ReturnType<typeof scopeOf>): string {
  const { workingDirectory: folder } = place.node;
  return folder === undefined ? engine.system.cwd : resolve(engine.system.cwd, textOf(engine, folder, scope));
}

async function requireSound(runner: StepRunner, settings: StepSettings): Promise<void> {
  if (runner.schema === undefined) return;
  const { checkSettings } = await import('../../steps/check-settings.ts');
  const fault = await checkSettings(runner, settings);
  if (fault !== undefined) throw new PreparationError(fault);
}
