import type { ApiContext } from '../context.ts';
import { type Call, type Reply } from '../http/call.ts';
/** POST /runs/{run_id}/cancel and /resume: asks it of the newest attempt. */
export declare function askRunHandler({ database, changed }: ApiContext, asks: 'cancel' | 'resume'): (call: Call<'cancelRun' | 'resumeRun'>) => Promise<Reply>;
