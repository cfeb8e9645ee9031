/** Modules of Node that take milliseconds to load and that many calls of ours never touch. */
const HEAVY = ['node:child_process', 'node:crypto', 'node:fs/promises'];

/** Imports what is no function, and is itself loaded late. */
const PLAIN = /[\\/]node_modules[\\/]universal-github-app-jwt[\\/]/;

/**
 * A plugin of the bundler by which heavy modules of Node are loaded by the first call of one of their functions instead of
 * at the start. The sources keep plain imports. What is not a function (a class, a constant) cannot be imported from them then,
 * and the bundler says so.
 */
export function lazyBuiltins() {
  return {
    name: 'lazy-builtins',
    resolveId: (source, importer, { kind }) =>
      HEAVY.includes(source) && kind === 'import-statement' && !PLAIN.test(importer ?? '') ? `\0lazy:${source}` : null,
    load: (id) => (id.startsWith('\0lazy:') ? lazyModule(id.slice('\0lazy:'.length)) : null),
  };
}

async function lazyModule(name) {
  const builtin = await import(name);
  // Sorted, because the order differs between versions of Node and the bundle must not.
  const functions = Object.keys(builtin).filter((key) => key !== 'default' && typeof builtin[key] === 'function');
  const lines = functions.sort().map((key) => `export const ${key} = (...args) => load().${key}(...args);`);
  // What takes the module whole asks it for its parts one by one, and then it is loaded.
  const whole =
    'export default new Proxy({}, { get: (_target, key) => load()[key], has: (_target, key) => key in load() });';
  return [`const load = () => process.getBuiltinModule('${name}');`, ...lines, whole].join('\n');
}
