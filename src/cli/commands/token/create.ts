import { SCOPES } from '../../../api/auth/principal.ts';
import { Fault } from '../../../errors.ts';
import { parseDuration } from '../../../plan/duration.ts';
import { isTokenName } from '../../../store/tokens/token.ts';
import { isoTime } from '../../../system/clock.ts';
import type { Call, Verb } from '../../line/verb.ts';
import type { Streams } from '../../streams/streams.ts';
import { BOOK_FLAGS, withBook } from './open-book.ts';
import type { TokenWish } from './token-book.ts';

/** `orchestrator token create` */
export const createVerb: Verb = {
  kind: 'verb',
  arguments: [],
  flags: [
    { name: 'name', value: 'name', description: 'Whose it is; history calls its user token:<name>' },
    { name: 'scope', value: 'scope', repeats: true, choices: SCOPES, description: 'What it may do; one flag for each' },
    { name: 'expires', value: 'time', description: 'How long it is good, such as 90d; for ever where nothing is said' },
    { name: 'json', description: 'Print the token and what is known of it as one JSON document' },
    ...BOOK_FLAGS,
  ],
  example: 'token create --name ci --scope tasks:write --scope tasks:read --expires 90d',
  details:
    'The token is printed on stdout this once; only its digest is kept. Two tokens of one name may be active at a time, so that the new one can take over before the old one is revoked.',
  run: create,
};

async function create(call: Call, streams: Streams): Promise<number> {
  const wish = readWish(call, streams.system.clock.now());
  const { token, text } = await withBook(call, streams, (book) => book.create(wish));
  streams.stdout.write(call.isOn('json') ? `${JSON.stringify({ ...token, token: text }, null, 2)}\n` : `${text}\n`);
  const until = token.expires_at === null ? 'It does not expire' : `It expires at ${token.expires_at}`;
  streams.stderr.write(
    `This token is shown once: keep it now. ${until}; its number is ${token.id}.\nCallers send it as "Authorization: Bearer <token>"; runs read it from API_TOKEN.\n`,
  );
  return 0;
}

function readWish(call: Call, now: number): TokenWish {
  const name = call.text('name');
  const scopes = [...new Set(call.texts('scope'))];
  if (name === undefined)
    throw new Fault('usage', 'A token needs a name.', { cure: `For example: ${createVerb.example}` });
  if (!isTokenName(name)) {
    throw new Fault('usage', `--name cannot be ${JSON.stringify(name)}.`, {
      cure: 'Give 1 to 128 printable characters.',
    });
  }
  if (scopes.length === 0) {
    throw new Fault('usage', 'A token needs something it may do.', {
      cure: `Give --scope; there are ${SCOPES.join(', ')}.`,
    });
  }
  return { name, scopes, expiresAt: readExpiry(call.text('expires'), now) };
}

function readExpiry(text: string | undefined, now: number): string | null {
  if (text === undefined) return null;
  const ms = parseDuration(text);
  if (ms === undefined || ms === 0) {
    throw new Fault('usage', `--expires cannot be ${JSON.stringify(text)}.`, {
      cure: 'Give a time such as 90d or 12h, at most ten years.',
    });
  }
  return isoTime(now + ms);
}
