import type { Finding } from '../../finding.ts';
import { inTurns } from '../in-turns.ts';
import { isObject, parseObject } from '../packages/manifest.ts';
import type { Review } from '../review.ts';

/** Finds packages that are new in a `package-lock.json` with a script that runs when they are installed. */
export async function installScripts(review: Review): Promise<Finding[]> {
  const { change } = review;
  if (!change) return [];
  const locks = review.files.filter((file) => /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/.test(file.path));
  const found = await inTurns(locks, async ({ path }) => {
    const text = (await review.read(path)) ?? '';
    const known = new Set(scripted(await change.textBefore(path)).map((one) => one.name));
    return scripted(text)
      .filter((one) => !known.has(one.name))
      .map((one) => installScript(path, one, lineOf(text, one.key)));
  });
  return found.flat();
}

interface ScriptedPackage {
  /** Its key in the lock file, `node_modules/a/node_modules/b`. */
  readonly key: string;
  readonly name: string;
  readonly version: string;
}

function scripted(lock: string | undefined): ScriptedPackage[] {
  const packages = parseObject(lock)?.packages;
  if (!isObject(packages)) return [];
  return Object.entries(packages).flatMap(([key, entry]) => {
    if (!isObject(entry) || entry.hasInstallScript !== true || !key.includes('node_modules/')) return [];
    const name = key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return [{ key, name, version: String(entry.version ?? 'unknown version') }];
  });
}

function lineOf(text: string, key: string): number {
  return text.slice(0, Math.max(0, text.indexOf(`${JSON.stringify(key)}: {`))).split('\n').length;
}

function installScript(file: string, { name, version }: ScriptedPackage, line: number): Finding {
  return {
    rule: 'review/install-script',
    severity: 'warning',
    message: `The new dependency ${name} (${version}) runs a script when it is installed.`,
    cure: 'Read that script, or do without: `npm ci --ignore-scripts` shows whether it is needed.',
    file,
    line,
  };
}
