import type { QueryInputs } from '../../schema/generated/task-api/api-types.ts';
import type { Send } from '../send.ts';
import type { LiveEvent, LogPiece } from '../task-client.ts';
import { type StreamOptions } from './stream.ts';
/** Changes of tasks and runs, as they happen. */
export declare function liveEvents(send: Send, query: QueryInputs['streamEvents'], options: StreamOptions): AsyncGenerator<LiveEvent, void>;
/** A log as it is written, piece by piece, until its task is settled. `lastEventId` is the byte to begin at. */
export declare function followLog(send: Send, id: number, options: StreamOptions): AsyncGenerator<LogPiece, void>;
