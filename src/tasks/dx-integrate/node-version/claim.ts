import { validRange } from 'semver';

/** What a file says of the Node version. */
export interface Claim {
  /** `file`: `.nvmrc` and its like; `by-file`: a workflow that takes its version from one of those. */
  readonly kind: 'file' | 'engines' | 'workflow' | 'by-file' | 'action';
  readonly file: string;
  readonly line: number;
  /** As written. */
  readonly text: string;
  /** As a semver range; undefined for a name that means another version each month (`lts/*`), `unreadable` for no version at all. */
  readonly range: string | undefined | 'unreadable';
}

const LTS_NAMES: Readonly<Record<string, string>> = {
  carbon: '8',
  dubnium: '10',
  erbium: '12',
  fermium: '14',
  gallium: '16',
  hydrogen: '18',
  iron: '20',
  jod: '22',
  krypton: '24',
};

/** The range a version's text stands for: `v20.19.0`, `20`, `20.x`, `>=20`, `lts/jod`. */
export function rangeOf(text: string): Claim['range'] {
  const plain = text.trim().toLowerCase();
  if (/^(node|stable|latest|current|system|default|nightly|rc|lts|lts\/\*|lts\/-\d+|latest\/.*)$/.test(plain))
    return undefined;
  const named = /^lts\/([a-z]+)$/.exec(plain)?.[1];
  if (named !== undefined) return Object.hasOwn(LTS_NAMES, named) ? LTS_NAMES[named] : undefined;
  if (plain === '') return 'unreadable';
  return validRange(plain) === null ? 'unreadable' : plain;
}
