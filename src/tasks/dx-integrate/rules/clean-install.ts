import { type Command, UNKNOWN } from '../commands/command.ts';
import { nearestManifest } from '../project/manifest.ts';
import { upwards, within } from '../project/paths.ts';
import type { Reading } from '../reading.ts';
import type { Suspicion, Verdict } from '../rule.ts';

/** Each clean install needs the lock file of its tool. */
const CLEAN_INSTALLS = [
  {
    tool: 'npm',
    verb: /^(ci|clean-install|install-clean)$/,
    flag: undefined,
    locks: ['package-lock.json', 'npm-shrinkwrap.json'],
  },
  { tool: 'pnpm', verb: /^(i|install)$/, flag: '--frozen-lockfile', locks: ['pnpm-lock.yaml'] },
  { tool: 'yarn', verb: /^install$/, flag: '--frozen-lockfile', locks: ['yarn.lock'] },
  { tool: 'yarn', verb: /^install$/, flag: '--immutable', locks: ['yarn.lock'] },
] as const;

/** Where a page or workflow asks for a clean install there is a lock file. A sentence that mentions `npm ci` asks nobody to run it. */
export function checkCleanInstalls(reading: Reading): Verdict {
  const found = reading.commands
    .filter(({ source }) => source !== 'inline')
    .flatMap((one) => missingLock(one, reading));
  return { found: [...new Map(found.map((one) => [`${one.file} ${one.message}`, one])).values()], checked: {} };
}

function missingLock({ words, folders, file, line }: Command, { project, manifests }: Reading): Suspicion[] {
  const install = cleanInstall(words);
  const homes = folders.filter((folder) => nearestManifest(manifests, folder) !== undefined);
  if (install === undefined || homes.length === 0) return [];
  const above = [...new Set(homes.flatMap(upwards))];
  const places = above.flatMap((home) => install.locks.flatMap((lock) => within(home, lock) ?? []));
  if (places.some(project.hasFile)) return [];
  return [
    {
      rule: 'dx/missing-lock-file',
      severity: 'error',
      message: `"${words.join(' ').replaceAll(UNKNOWN, '…')}" needs a lock file, and the repository has none.`,
      cure: `Run ${install.tool} install and commit ${install.locks[0]}.`,
      file,
      line,
      causes: places,
    },
  ];
}

function cleanInstall([tool, ...rest]: readonly string[]): (typeof CLEAN_INSTALLS)[number] | undefined {
  if (rest.some((word) => /^(--prefix|-C|--dir|--cwd)(=|$)/.test(word))) return undefined;
  const verb = rest.find((word) => !word.startsWith('-')) ?? '';
  return CLEAN_INSTALLS.find(
    (one) => one.tool === tool && one.verb.test(verb) && (one.flag === undefined || rest.includes(one.flag)),
  );
}
