import { createHash } from 'node:crypto';
import type { OperationId } from '../../schema/generated/task-api/api-operations.ts';
import { claimKey, type KeptAnswer, keepAnswer, type RequestKey } from '../../store/idempotency/answers.ts';
import type { ApiContext } from '../context.ts';
import type { Call, Handler, Reply } from '../http/call.ts';
import { Problem } from '../http/problem.ts';
import { readIdempotencyKey } from './idempotency-key.ts';
import { inTransaction } from './in-transaction.ts';

/**
 * Makes a handler safe to repeat with an `Idempotency-Key`: the first answer is kept for a day and given again (`Idempotency-Replayed:
 * true`), the same key with another request is 422, and 409 while the first is being answered.
 *
 * What the handler changes and the answer that is kept are one transaction: a crash leaves both or neither, so that nothing is ever done
 * twice for one key, acknowledged or not. What failed changed nothing and is not kept: asking again judges again. Without the header the
 * handler is called as it is.
 */
export function withIdempotency<Id extends OperationId>(
  context: ApiContext,
  make: (context: ApiContext) => Handler<Id>,
): Handler<Id> {
  const plain = make(context);
  return async (call) => {
    const key = readIdempotencyKey(call.header('idempotency-key'));
    return key === undefined ? plain(call) : answerOnce(context, make, call, key);
  };
}

async function answerOnce<Id extends OperationId>(
  context: ApiContext,
  make: (context: ApiContext) => Handler<Id>,
  call: Call<Id>,
  key: string,
): Promise<Reply> {
  const { database } = context;
  const request = requestKey(call, key);
  const heard = new Set<'changed' | 'logged'>();
  const work = (): Promise<Reply> =>
    database.transaction(async (connection) => {
      const claim = await claimKey(connection, database.schema, request);
      if (claim.kind === 'kept') return replayed(claim.answer);
      if (claim.kind === 'other') throw new Problem(422, 'This Idempotency-Key was used for another request.');
      if (claim.kind === 'taken') throw stillRunning();
      // Readers are told when it can be read: after the end of the transaction.
      const later = { changed: () => void heard.add('changed'), logged: () => void heard.add('logged') };
      const reply = await make({ ...context, ...later, database: inTransaction(database, connection) })(call);
      if (await keepAnswer(connection, database.schema, request, answerOf(reply))) return reply;
      throw stillRunning();
    });
  const reply = await work();
  for (const what of heard) context[what]();
  return reply;
}

function requestKey({ operation, target, body, principal }: Call, key: string): RequestKey {
  const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
  return {
    caller: sha256([principal.id, principal.owner ?? null]),
    key,
    fingerprint: sha256([operation, target, body ?? null]),
  };
}

function answerOf({ status, headers = {}, body }: Reply): KeptAnswer {
  if (typeof body !== 'string') throw new Error('Only answers of text are kept');
  return { status, headers, body };
}

function replayed({ status, headers, body }: KeptAnswer): Reply {
  return { status, headers: { ...headers, 'Idempotency-Replayed': 'true' }, type: 'application/json', body };
}

// Also where the first ended within the instant between looking for its answer and asking whether it goes on.
function stillRunning(): Problem {
  return new Problem(409, 'The first request with this Idempotency-Key is being answered; ask again for its answer.', {
    headers: { 'Retry-After': '1' },
  });
}
