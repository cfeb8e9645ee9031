import { durationText } from '../../time/format.ts';
import { ticksOf } from './bars.ts';

const TICKS = 6;

/** Round moments of a run above its bars. */
export function Ticks({ span }: { span: number }) {
  return (
    <div class="ticks" aria-hidden="true">
      {ticksOf(span, TICKS).map((tick) => (
        <span key={tick} style={{ left: `${(tick / span) * 100}%` }}>
          {tick === 0 ? '0' : durationText(tick)}
        </span>
      ))}
    </div>
  );
}
