import { printable } from '../../../report/text/printable.ts';
import { padEnd, widthOf } from '../../../report/text/width.ts';
import type { Token } from '../../../store/tokens/token.ts';
import type { Call, Verb } from '../../line/verb.ts';
import type { Streams } from '../../streams/streams.ts';
import { BOOK_FLAGS, withBook } from './open-book.ts';

/** `orchestrator token list` */
export const listVerb: Verb = {
  kind: 'verb',
  arguments: [],
  flags: [{ name: 'json', description: 'Print what is known of them as one JSON list' }, ...BOOK_FLAGS],
  example: 'token list',
  run: list,
};

async function list(call: Call, streams: Streams): Promise<number> {
  const { stdout, stderr, system } = streams;
  const tokens = await withBook(call, streams, (book) => book.list());
  if (call.isOn('json')) {
    stdout.write(`${JSON.stringify(tokens, null, 2)}\n`);
    return 0;
  }
  if (tokens.length === 0) stderr.write('There are no tokens yet.\n');
  const now = system.clock.now();
  stdout.write(columns(tokens.map((token) => cells(token, now))));
  return 0;
}

function cells(token: Token, now: number): readonly string[] {
  const used = token.last_used_at === null ? 'never used' : `used ${minute(token.last_used_at)}`;
  return [`${token.id}`, printable(token.name), token.hint, stateOf(token, now), used, token.scopes.join(' ')];
}

function stateOf({ revoked_at: revoked, expires_at: expires }: Token, now: number): string {
  if (revoked !== null) return `revoked ${minute(revoked)}`;
  if (expires === null) return 'active';
  return Date.parse(expires) <= now ? `expired ${minute(expires)}` : `until ${minute(expires)}`;
}

function minute(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => widthOf(row[place] ?? ''))));
  const line = (row: readonly string[]): string =>
    row.map((cell, place) => padEnd(cell, place === row.length - 1 ? 0 : (widths[place] ?? 0))).join('  ');
  return rows.map((row) => `${line(row)}\n`).join('');
}
