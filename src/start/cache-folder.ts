import { lstatSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';

/** What decides whether and where compiled code may be kept. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Numeric id of the user; undefined where the platform has none. */
  readonly user: number | undefined;
}

/**
 * Absolute path of the folder for compiled code, or undefined where nothing may be kept: on CI, where one job must not leave
 * code for the next, on Windows, whose permissions we cannot read, and where the reader said no in Node's own words.
 */
export function cacheFolder({ platform, env, user }: Surroundings): string | undefined {
  if (env.NODE_DISABLE_COMPILE_CACHE || env.CI || user === undefined) return undefined;
  const base = userCache(platform, env);
  return base?.startsWith('/') ? `${base}/orchestrator-action` : undefined;
}

function userCache(platform: NodeJS.Platform, env: Surroundings['env']): string | undefined {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (!env.HOME) return undefined;
  return platform === 'darwin' ? `${env.HOME}/Library/Caches` : `${env.HOME}/.cache`;
}

/**
 * True for a real folder that belongs to `user` and that nobody else can even look into: what lies there is run as code.
 * False for everything else, also where the disk gives no answer.
 */
export function isPrivate(folder: string, user: number): boolean {
  try {
    const found = lstatSync(folder);
    return found.isDirectory() && found.uid === user && (found.mode & 0o077) === 0;
  } catch {
    return false;
  }
}

/** Makes `folder` for its owner alone where there is none; answers whether it is private now. Throws where the disk refuses. */
export function makePrivate(folder: string, user: number): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return isPrivate(folder, user);
}

/** Builds whose code nobody has kept anything new for in this long are forgotten. */
const FORGOTTEN_AFTER_MS = 30 * 24 * 60 * 60 * 1000;

/** Removes from `folder` what old builds left; `current` and what is young stay. Throws where the disk refuses. */
export function forgetOldBuilds(folder: string, current: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const path = `${folder}/${name}`;
    if (name === current || now - statSync(path).mtimeMs < FORGOTTEN_AFTER_MS) continue;
    rmSync(path, { recursive: true, force: true });
  }
}
