import { words } from '../../words/en.ts';
import { useRunAddresses } from '../model/addresses.ts';
import type { Group } from './group.ts';

/** Chooses what shares a row; the address says it. */
export function Grouping({ by }: { by: Group }) {
  const { to } = useRunAddresses();
  return (
    <nav class="grouping" aria-label={words.timeline.by}>
      {Object.entries(words.timeline.groups).map(([group, word]) => (
        <a
          key={group}
          href={to('timeline', group === 'worker' ? {} : { by: group })}
          aria-current={group === by ? 'true' : undefined}
        >
          {word}
        </a>
      ))}
    </nav>
  );
}
