import { nearest } from '../schema/did-you-mean.ts';
import type { DecisionWord } from './judge.ts';

/** A decision somebody wrote as a comment: its first line begins with `/approve`, `/reject` or `/changes`. */
export interface CommentCommand {
  readonly decision: Extract<DecisionWord, 'approve' | 'reject' | 'changes_requested'>;
  /** What follows the word on the first line. */
  readonly words: string;
  /** The lines after the first one. */
  readonly more: string;
}

/** What a command asks for, or the word in it that was meant as a task's name and is none. */
export type CommandMeaning =
  | {
      readonly kind: 'meant';
      /** Undefined where it names none. */
      readonly task?: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly note?: string;
    }
  | { readonly kind: 'unknown'; readonly word: string; readonly near?: string };

const WORDS = { approve: 'approve', reject: 'reject', changes: 'changes_requested' } as const;

/** The command a comment begins with; undefined for any other comment. */
export function readCommand(comment: string): CommentCommand | undefined {
  const [first = '', ...more] = comment.replaceAll('\r', '').split('\n');
  const [, word, words = ''] = /^\/(approve|reject|changes)(?:\s+(.*))?$/.exec(first.trimEnd()) ?? [];
  if (word === undefined) return undefined;
  return { decision: WORDS[word as keyof typeof WORDS], words, more: more.join('\n').trim() };
}

/** Reads `[task] [field=value ...] [note]`, where `tasks` are the names there are. Only an approval has fields. */
export function meaningOf({ decision, words, more }: CommentCommand, tasks: readonly string[]): CommandMeaning {
  const [, first = '', after = ''] = /^`?([^\s`]*)`?\s*(.*)$/.exec(words) ?? [];
  const task = tasks.includes(first) ? first : undefined;
  const hasFields = decision === 'approve';
  if (task === undefined && first !== '' && !FIELD.test(words)) {
    const near = nearest(first, tasks);
    if (near !== undefined || (hasFields && FIELD.test(after)))
      return { kind: 'unknown', word: first, ...(near === undefined ? {} : { near }) };
  }
  const rest = task === undefined ? words : after;
  const { fields, left } = hasFields ? fieldsIn(rest) : { fields: {}, left: rest };
  const note = [left.trim(), more].filter((part) => part !== '').join('\n');
  return { kind: 'meant', ...(task === undefined ? {} : { task }), fields, ...(note === '' ? {} : { note }) };
}

/** `name=value`; a value with blanks stands in quotes. */
const FIELD = /^\s*([A-Za-z_][\w.-]*)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S*))(?=\s|$)/;

function fieldsIn(text: string): { readonly fields: Record<string, string>; readonly left: string } {
  const pairs: [string, string][] = [];
  let left = text;
  for (let found = FIELD.exec(left); found !== null; found = FIELD.exec(left)) {
    const [whole, name = '', double, single, bare = ''] = found;
    pairs.push([name, double?.replace(/\\(.)/g, '$1') ?? single ?? bare]);
    left = left.slice(whole.length);
  }
  return { fields: Object.fromEntries(pairs), left };
}
