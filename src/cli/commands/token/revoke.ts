import { Fault } from '../../../errors.ts';
import { printable } from '../../../report/text/printable.ts';
import type { Call, Verb } from '../../line/verb.ts';
import type { Streams } from '../../streams/streams.ts';
import { BOOK_FLAGS, withBook } from './open-book.ts';

/** `orchestrator token revoke` */
export const revokeVerb: Verb = {
  kind: 'verb',
  arguments: [{ name: 'number', description: 'the number of the token, as "token list" shows it' }],
  flags: [{ name: 'json', description: 'Print what is known of it as one JSON document' }, ...BOOK_FLAGS],
  example: 'token revoke 3',
  details: 'Servers that have seen the token within the last 5 seconds still take it until then.',
  run: revoke,
};

async function revoke(call: Call, streams: Streams): Promise<number> {
  const [word = ''] = call.words;
  if (!/^[1-9]\d{0,14}$/.test(word)) {
    throw new Fault('usage', `${JSON.stringify(word)} is no number of a token.`, { cure: '"token list" shows them.' });
  }
  const token = await withBook(call, streams, (book) => book.revoke(Number(word)));
  if (token === undefined) throw new Fault('usage', `There is no token ${word}.`, { cure: '"token list" shows them.' });
  const text = call.isOn('json')
    ? JSON.stringify(token, null, 2)
    : `Revoked token ${token.id}, ${printable(token.name)}.`;
  streams.stdout.write(`${text}\n`);
  return 0;
}
