import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fault } from '../../errors.ts';
import type { Notifier } from '../notifier.ts';

/**
 * The notifiers of a plan's plugins: ES modules that export `notifiers`, a list, or `notifier`. Those that export none are left out. Paths
 * count from `folder`. Throws `usage` for a file that cannot be loaded, or exports something else by that name.
 */
export async function loadNotifierPlugins(paths: readonly string[], folder: string): Promise<Notifier[]> {
  const lists = await Promise.all(paths.map((path) => loadPlugin(path, resolve(folder, path))));
  return lists.flat();
}

async function loadPlugin(name: string, path: string): Promise<readonly Notifier[]> {
  const module = await import(pathToFileURL(path).href).catch((cause: unknown) => {
    throw new Fault('usage', `The plugin ${name} cannot be loaded: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  });
  const given: unknown = module.notifiers ?? module.notifier ?? [];
  return (Array.isArray(given) ? given : [given]).map((one) => checked(name, one));
}

function checked(plugin: string, given: unknown): Notifier {
  const { name, send } = (given ?? {}) as Partial<Notifier>;
  const fault = (what: string): Fault => new Fault('usage', `A notifier of the plugin ${plugin} ${what}.`);
  if (typeof name !== 'string' || name === '') throw fault('has no name');
  if (typeof send !== 'function') throw fault(`(${name}) has no function send`);
  return given as Notifier;
}
