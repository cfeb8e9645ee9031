import { words } from '../words/en.ts';

/** What a worker has, or must have. */
export function Labels({ labels, none }: { labels: readonly string[]; none: string }) {
  if (labels.length === 0) return <span class="soft">{none}</span>;
  return (
    <ul class="labels" aria-label={words.workers.labels}>
      {labels.map((label) => (
        <li key={label}>
          <bdi>{label}</bdi>
        </li>
      ))}
    </ul>
  );
}
