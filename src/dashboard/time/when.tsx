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

/** How long something took; while it goes on, how long so far. */
export function Took({ ms, since }: { ms: number | null; since: string | null }) {
  if (ms !== null) return <span class="took">{durationText(ms)}</span>;
  return since === null ? null : <Ticking since={since} />;
}

function Ticking({ since }: { since: string }) {
  return <span class="took">{durationText(Math.max(0, everySecond.value - Date.parse(since)))}</span>;
}
