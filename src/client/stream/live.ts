import type { OperationId } from '../../schema/generated/task-api/api-operations.ts';
import type { QueryInputs, Run, Task } from '../../schema/generated/task-api/api-types.ts';
import { ApiError } from '../api-error.ts';
import type { Cargo, Send } from '../send.ts';
import type { LiveEvent, LogPiece } from '../task-client.ts';
import { followStream, type OpenStream, type StreamOptions } from './stream.ts';

/** Changes of tasks and runs, as they happen. */
export async function* liveEvents(
  send: Send,
  query: QueryInputs['streamEvents'],
  options: StreamOptions,
): AsyncGenerator<LiveEvent, void> {
  for await (const { event, data, id } of followStream(opening(send, 'streamEvents', { query }), options)) {
    // A newer server may tell of more kinds than are known here.
    if (event === 'task') yield { id, kind: event, row: JSON.parse(data) as Task };
    else if (event === 'run') yield { id, kind: event, row: JSON.parse(data) as Run };
    else if (event === 'reset') yield { id, kind: event };
  }
}

/** A log as it is written, piece by piece, until its task is settled. `lastEventId` is the byte to begin at. */
export async function* followLog(send: Send, id: number, options: StreamOptions): AsyncGenerator<LogPiece, void> {
  const open = opening(send, 'getTaskLog', { params: { id }, query: { follow: true } });
  for await (const { event, data, id: end } of followStream(open, options)) {
    if (event === 'end') return;
    if (event === 'log') yield { text: JSON.parse(data) as string, end: Number(end) };
  }
}

function opening(send: Send, id: OperationId, cargo: Cargo): OpenStream {
  return (lastEventId, signal) => {
    const headers: Record<string, string> = lastEventId === '' ? {} : { 'last-event-id': lastEventId };
    return send(id, { ...cargo, accept: 'text/event-stream' }, asStream, { signal, headers });
  };
}

function asStream(response: Response): Response {
  const type = response.headers.get('content-type') ?? 'nothing';
  if (response.status === 204 || type.startsWith('text/event-stream')) return response;
  throw new ApiError(`This is no task API: it answered ${type} for an event stream`, { status: response.status });
}
