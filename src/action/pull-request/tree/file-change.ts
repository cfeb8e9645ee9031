import { nulFields } from '../../../git/git.ts';

/** What git would keep of a path: its mode (`100644`, `100755`, `120000`, `160000`) and the name of its content. */
export interface Version {
  readonly mode: string;
  readonly oid: string;
}

/** A path that changed; a rename is one that went and one that came. Undefined: not there. */
export interface FileChange {
  /** From the top of the work tree, with forward slashes. */
  readonly path: string;
  readonly before: Version | undefined;
  readonly after: Version | undefined;
  /** Bytes it has now; 0 where it is gone. */
  readonly size: number;
}

export const SUBMODULE = '160000';
export const PLAIN_FILE = '100644';

/** The changes, without sizes, of `git diff-tree --raw -z --no-renames --no-abbrev`. */
export function parseFileChanges(text: string): FileChange[] {
  const fields = nulFields(text);
  const changes: FileChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [oldMode = '', newMode = '', oldOid = '', newOid = ''] = (fields[at] ?? '').slice(1).split(' ');
    const [before, after] = [versionOf(oldMode, oldOid), versionOf(newMode, newOid)];
    changes.push({ path: fields[at + 1] ?? '', before, after, size: 0 });
  }
  return changes;
}

/** The entries of `git ls-tree -r -z`, by path. */
export function parseTree(text: string): Map<string, Version> {
  return new Map(
    nulFields(text).map((field) => {
      const tab = field.indexOf('\t');
      const [mode = '', , oid = ''] = field.slice(0, tab).split(' ');
      return [field.slice(tab + 1), { mode, oid }];
    }),
  );
}

/** Bytes by path, of `git ls-tree -l -z`. */
export function parseSizes(text: string): [path: string, bytes: number][] {
  return nulFields(text).map((field) => {
    const tab = field.indexOf('\t');
    return [field.slice(tab + 1), Number(field.slice(0, tab).split(/ +/)[3]) || 0];
  });
}

/** True for the same content under the same mode, or nothing both times. */
export function isSame(one: Version | undefined, other: Version | undefined): boolean {
  return one?.mode === other?.mode && one?.oid === other?.oid;
}

function versionOf(mode: string, oid: string): Version | undefined {
  return /^0+$/.test(mode) ? undefined : { mode, oid };
}
