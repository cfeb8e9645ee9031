import type { Approval, Task } from '../../../schema/generated/task-api/api-types.ts';
import { durationText, fullText, utcText } from '../../time/format.ts';
import { everyHalfMinute, everySecond } from '../../time/now.ts';
import { words } from '../../words/en.ts';
import { timeLeft } from './deadline.ts';

const CLOSE_MS = 300_000;
const MINUTE_MS = 60_000;

/** Since when it waits, as RFC 3339. */
export function waitsSince({ started_at, created_at }: Task): string {
  return started_at ?? created_at;
}

/** How long is left to decide, and that little is; nothing where there is no end. */
export function Left({ task, approval: { expires_at } }: { task: Task; approval: Approval }) {
  if (expires_at === null) return null;
  const expires = Date.parse(expires_at);
  const soon = expires - everyHalfMinute.value < CLOSE_MS;
  const left = timeLeft(expires, Date.parse(waitsSince(task)), soon ? everySecond.value : everyHalfMinute.value);
  const span = left.ms > CLOSE_MS ? Math.floor(left.ms / MINUTE_MS) * MINUTE_MS : left.ms;
  const text = left.isOver ? words.approvals.over : words.approvals.left(durationText(span));
  return (
    <time class={`left ${left.isNear ? 'is-near' : ''}`} dateTime={expires_at} title={utcText(expires)}>
      {left.isNear && <span aria-hidden="true">⚠ </span>}
      {text}
      <span class="unseen"> ({fullText(expires)})</span>
    </time>
  );
}
