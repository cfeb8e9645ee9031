import { resolve } from 'node:path';
import { checkSettings } from '../../steps/check-settings.ts';
import type { StepSettings } from '../../steps/step-runner.ts';
import type { Engine } from '../engine.ts';
import { lazily, textOf, treeOf } from '../evaluate.ts';
import { scopeOf } from '../scope.ts';
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
  const fault = runner.schema === undefined ? undefined : await checkSettings(runner, settings);
  if (fault !== undefined) throw new PreparationError(fault);
  return { ...place, runner, settings, env, cwd };
}

function workingDirectory(engine: Engine, place: TaskPlace, scope: () => ReturnType<typeof scopeOf>): string {
  const { workingDirectory: folder } = place.node;
  return folder === undefined ? engine.system.cwd : resolve(engine.system.cwd, textOf(engine, folder, scope));
}
