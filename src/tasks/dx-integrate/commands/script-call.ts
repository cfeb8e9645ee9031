import { UNKNOWN } from './command.ts';

/** A command that runs a script of a package.json. */
export interface ScriptCall {
  readonly script: string;
  /** A folder the call itself names (`--prefix web`), relative to where it runs. */
  readonly folder: string | undefined;
  /** True where the script may be of any package of the workspace. */
  readonly anyPackage: boolean;
  /** True where a program of that name would be run if there is no such script. */
  readonly mayBeProgram: boolean;
}

/** Reads `npm run x`, `npm test`, `pnpm x`, `yarn x` and their kin; undefined for anything else, and for a placeholder. */
export function scriptCall(words: readonly string[]): ScriptCall | undefined {
  const [tool, ...rest] = words;
  if (tool !== 'npm' && tool !== 'pnpm' && tool !== 'yarn') return undefined;
  const { names, folder, anyPackage, ifPresent } = readArguments(rest);
  const found = ifPresent ? undefined : named(tool, names);
  if (found === undefined || isPlaceholder(found.script)) return undefined;
  return { ...found, folder, anyPackage };
}

interface Arguments {
  readonly names: readonly string[];
  readonly folder: string | undefined;
  readonly anyPackage: boolean;
  readonly ifPresent: boolean;
}

const FOLDER_FLAG = /^(--prefix|-C|--dir|--cwd)$/;
const PACKAGE_FLAG = /^(-w|--workspace|--workspaces|-ws|-r|--recursive|--filter|-F)(=|$)/;
const TAKES_VALUE = /^(-w|--workspace|--filter|-F|--loglevel|--registry|--userconfig|--script-shell)$/;

// What stands after `--` belongs to the script.
function readArguments(words: readonly string[]): Arguments {
  const own = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  const names: string[] = [];
  let folder: string | undefined;
  for (let at = 0; at < own.length; at++) {
    const word = own[at] ?? '';
    if (FOLDER_FLAG.test(word)) folder = own[++at];
    else if (/^--(prefix|dir|cwd)=/.test(word)) folder = word.slice(word.indexOf('=') + 1);
    else if (TAKES_VALUE.test(word)) at++;
    else if (!word.startsWith('-')) names.push(word);
  }
  return {
    names,
    folder,
    anyPackage: own.some((word) => PACKAGE_FLAG.test(word)),
    ifPresent: own.includes('--if-present'),
  };
}

type Named = Pick<ScriptCall, 'script' | 'mayBeProgram'>;

const NPM_SHORT: Readonly<Record<string, string>> = {
  test: 'test',
  t: 'test',
  tst: 'test',
  start: 'start',
  stop: 'stop',
};
const RUN: ReadonlySet<string> = new Set(['run', 'run-script', 'rum', 'urn']);

function named(tool: 'npm' | 'pnpm' | 'yarn', [verb, argument]: readonly string[]): Named | undefined {
  if (verb === undefined) return undefined;
  if (RUN.has(verb)) return argument === undefined ? undefined : { script: argument, mayBeProgram: tool === 'yarn' };
  const short = Object.hasOwn(NPM_SHORT, verb) ? NPM_SHORT[verb] : undefined;
  if (short !== undefined) return { script: short, mayBeProgram: false };
  if (tool === 'npm' || OWN_VERBS.has(verb)) return undefined;
  return { script: verb, mayBeProgram: true };
}

/** Verbs pnpm and yarn keep for themselves. */
const OWN_VERBS: ReadonlySet<string> = new Set(
  `add approve-builds audit autoclean bin bugs c cache cat-file cat-index ci completion config constraints create dedupe deploy
  dlx doctor env exec explain explore fetch find-hash generate-lock-entry global help i import info init install
  install-test it licenses link list ll ln login logout ls node npm outdated owner pack patch patch-commit patch-remove
  plugin policies prune publish rb rebuild recursive remove restart rm root runtime search self-update server set setup
  stage store tag team un unlink uninstall unplug up update upgrade upgrade-interactive version versions why workspace
  workspaces`.split(/\s+/),
);

function isPlaceholder(name: string): boolean {
  return name.includes(UNKNOWN) || /^[A-Z][A-Z0-9_-]*$/.test(name) || /^\/|[*…[\]{}]|\.\.\./.test(name);
}
