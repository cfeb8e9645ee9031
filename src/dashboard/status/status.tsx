import { type HasStatus, reasonWord, statusWord, toneOf } from './look.ts';
import { StatusIcon } from './status-icon.tsx';

/** A status by colour, shape and word; with its reason, where there is one and `brief` is not set. */
export function Status({ of, brief = false }: { of: HasStatus; brief?: boolean }) {
  const reason = brief ? '' : reasonWord(of);
  return (
    <span class={`status tone-${toneOf(of)}`}>
      <StatusIcon tone={toneOf(of)} />
      <span class="status-word">{statusWord(of)}</span>
      {reason !== '' && <span class="status-reason">{reason}</span>}
    </span>
  );
}
