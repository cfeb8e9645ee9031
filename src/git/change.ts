import { nulFields } from './git.ts';

/** What kind of thing a path is in git. */
export type EntryKind = 'file' | 'link' | 'submodule';

/** A path git knows, relative to the working directory, with forward slashes. */
export interface Entry {
  readonly path: string;
  readonly kind: EntryKind;
}

/** One changed path. A rename is `modified` with `from`; what is not tracked yet is `added`. */
export interface Change extends Entry {
  readonly status: 'added' | 'modified' | 'deleted';
  /** The path it had before, where it was renamed. */
  readonly from?: string;
}

/** The entries of `git ls-files -s -z`; a path in conflict, which has several stages, is given once. */
export function parseEntries(text: string): Entry[] {
  const kinds = new Map<string, EntryKind>();
  for (const field of nulFields(text)) {
    const tab = field.indexOf('\t');
    kinds.set(field.slice(tab + 1), kindOf(field.slice(0, 6)));
  }
  return [...kinds].map(([path, kind]) => ({ path, kind }));
}

/** The changes of `git diff --raw -z`, each path once. */
export function parseChanges(text: string): Change[] {
  const changes = new Map<string, Change>();
  const fields = nulFields(text);
  for (let at = 0; at < fields.length; ) {
    const [oldMode = '', newMode = '', , , status = ''] = (fields[at] ?? '').slice(1).split(' ');
    const from = fields[at + 1] ?? '';
    const renamed = /^[RC]/.test(status);
    const path = renamed ? (fields[at + 2] ?? '') : from;
    const change = changeOf(status, kindOf(status === 'D' ? oldMode : newMode), path);
    changes.set(path, status.startsWith('R') ? { ...change, from } : change);
    at += renamed ? 3 : 2;
  }
  return [...changes.values()];
}

function changeOf(status: string, kind: EntryKind, path: string): Change {
  if (status === 'D') return { path, kind, status: 'deleted' };
  return { path, kind, status: status === 'A' || status.startsWith('C') ? 'added' : 'modified' };
}

function kindOf(mode: string): EntryKind {
  if (mode.startsWith('16')) return 'submodule';
  return mode.startsWith('12') ? 'link' : 'file';
}
