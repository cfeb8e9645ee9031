/** Names of lock files, in the order in which a folder's own is looked for. */
export const LOCK_NAMES: readonly string[] = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
];

/** True for a lock file of any language; they are written by programs and meant to be committed. */
export function isLockFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return LOCK_NAMES.includes(name) || /^(?:.*\.lock|.*[.-]lock\.json|go\.sum)$/.test(name);
}
