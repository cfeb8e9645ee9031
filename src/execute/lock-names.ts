import { join } from 'node:path';
import { fileName } from '../run/names/file-name.ts';

/** File of a named lock in the state directory. `step` locks serve `lock:`, `group` locks serve `concurrency:`. */
export function lockFile(stateDir: string, kind: 'step' | 'group', name: string): string {
  return join(stateDir, 'locks', `${kind}-${fileName(name)}`);
}
