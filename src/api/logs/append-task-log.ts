import { type AppendOutcome, appendLog, LOG_LIMIT } from '../../store/logs/append-log.ts';
import type { ApiContext } from '../context.ts';
import { type Handler, json } from '../http/call.ts';
import { Problem } from '../http/problem.ts';
import type { Live } from '../live/create-live.ts';

/** POST /tasks/{id}/log: the chunk that comes next. The same number again changes nothing, whatever its bytes. */
export function appendTaskLogHandler({ database }: ApiContext, live: Live): Handler<'appendTaskLog'> {
  return async ({ params: { id }, query: { seq }, body, principal }) => {
    // No body at all is how an empty one arrives.
    const bytes: Uint8Array | undefined = body;
    if (bytes === undefined || bytes.byteLength === 0) {
      throw new Problem(422, 'A chunk has at least one byte.', { errors: [{ pointer: '', detail: 'is empty' }] });
    }
    const owner = principal.owner === undefined ? {} : { owner: principal.owner };
    const outcome = await appendLog(database, { task: id, seq, bytes, ...owner });
    assertTaken(outcome, id, seq);
    if (outcome.kind === 'appended') live.logged();
    return json(200, { seq, next_seq: outcome.next, bytes: outcome.bytes });
  };
}

type Taken = Extract<AppendOutcome, { readonly next: number }>;

function assertTaken(outcome: AppendOutcome, id: number, seq: number): asserts outcome is Taken {
  if (outcome.kind === 'missing') throw new Problem(404, `Agent task ${id} not found`);
  if (outcome.kind === 'foreign') throw new Problem(403, `Task ${id} belongs to another run than the caller's.`);
  const members = { members: { next_seq: outcome.next } };
  if (outcome.kind === 'gap') throw new Problem(409, `Chunk ${outcome.next} comes next, not ${seq}.`, members);
  if (outcome.kind === 'full') {
    throw new Problem(413, `The log of a task has at most ${LOG_LIMIT} bytes; this one has ${outcome.bytes}.`, members);
  }
}
