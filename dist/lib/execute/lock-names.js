import { join } from 'node:path';
import { fileName } from '../run/names/file-name.js';
/** File of a named lock in the state directory. `step` locks serve `lock:`, `group` locks serve `concurrency:`. */
export function lockFile(stateDir, kind, name) {
    return join(stateDir, 'locks', `${kind}-${fileName(name)}`);
}
