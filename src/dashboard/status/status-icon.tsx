import type { JSX } from 'preact';
import './status.css';
import type { Tone } from './look.ts';

/** Each state has a shape of its own, so that colour is never all that tells it. */
const SHAPES: Readonly<Record<Tone, JSX.Element>> = {
  ok: (
    <>
      <circle cx="8" cy="8" r="7" class="fill" />
      <path d="M4.700 8.300 7 10.600l4.300-4.900" class="cut" />
    </>
  ),
  bad: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" class="fill" />
      <path d="m5.500 5.500 5 5m0-5-5 5" class="cut" />
    </>
  ),
  allowed: (
    <>
      <path d="M5.300 1.800h5.400l3.500 3.500v5.400l-3.500 3.500H5.300l-3.500-3.500V5.300z" class="line" />
      <path d="m5.800 5.800 4.400 4.400m0-4.400-4.400 4.400" class="line" />
    </>
  ),
  busy: (
    <>
      <circle cx="8" cy="8" r="6" class="line faint" />
      <path d="M8 2a6 6 0 0 1 6 6" class="line turns" />
    </>
  ),
  waits: (
    <>
      <path d="M8 .500 15.500 8 8 15.500.500 8z" class="fill" />
      <path d="M6.300 5.500v5m3.400-5v5" class="cut" />
    </>
  ),
  queued: <circle cx="8" cy="8" r="6" class="line dashed" />,
  skipped: (
    <>
      <circle cx="8" cy="8" r="6" class="line" />
      <path d="m4 12 8-8" class="line" />
    </>
  ),
  stopped: (
    <>
      <rect x="1.500" y="1.500" width="13" height="13" rx="2" class="fill" />
      <path d="M4.500 8h7" class="cut" />
    </>
  ),
};

/** The shape of a state, for beside its word. */
export function StatusIcon({ tone }: { tone: Tone }) {
  return (
    <svg class={`status-icon tone-${tone}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[tone]}
    </svg>
  );
}
