/** File of a named lock in the state directory. `step` locks serve `lock:`, `group` locks serve `concurrency:`. */
export declare function lockFile(stateDir: string, kind: 'step' | 'group', name: string): string;
