import { durationText, fullText, utcText, whenText } from './format.ts';
import { everyHalfMinute, everySecond } from './now.ts';

/** A moment in the reader's zone, with UTC on hover; `full` gives date and seconds. */
export function When({ at, full = false }: { at: string; full?: boolean }) {
  const ms = Date.parse(at);
  return (
    <time dateTime={at} title={utcText(ms)}>
      {full ? fullText(ms) : whenText(ms, everyHalfMinute.value)}
    </time>
  );
}

interface TookProps {
  readonly ms: number | null;
  readonly since: string | null;
  /** Is always as wide as the longest time, since something stands beside it that is not to move. */
  readonly steady?: boolean;
}

/** How long something took; while it goes on, how long so far. */
export function Took({ ms, since, steady = false }: TookProps) {
  const look = steady ? 'took is-steady' : 'took';
  if (ms !== null) return <span class={look}>{durationText(ms)}</span>;
  return since === null ? null : <Ticking since={since} look={look} />;
}

function Ticking({ since, look }: { since: string; look: string }) {
  return <span class={look}>{durationText(Math.max(0, everySecond.value - Date.parse(since)))}</span>;
}
