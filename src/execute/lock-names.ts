import { join } from 'node:path';

/** File of a named lock in the state directory. `step` locks serve `lock:`, `group` locks serve `concurrency:`. */
export function lockFile(stateDir: string, kind: 'step' | 'group', name: string): string {
  return join(stateDir, 'locks', `${kind}-${encodeURIComponent(name).replaceAll('*', '%2A')}`);
}
