import { useEffect } from 'preact/hooks';
import type { HistoryEntry, Task } from '../../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { useLoaded } from '../../data/use-loaded.ts';
import { Empty, Failure, Loading } from '../../notice/notice.tsx';
import { Status } from '../../status/status.tsx';
import { When } from '../../time/when.tsx';
import { words } from '../../words/en.ts';
import { changesOf, isStatus } from './changes.ts';

/** Everything that happened to a task: when, by whom, by which way. */
export function History({ task: { id, version } }: { task: Task }) {
  const { client } = useDashboard();
  const { value, error, reload } = useLoaded(String(id), (signal) => client.getTaskHistory(id, { signal }));
  useEffect(() => {
    if (value !== undefined && (value.items.at(-1)?.version ?? 0) < version) reload();
  }, [version]);
  if (value === undefined) return error === undefined ? <Loading /> : <Failure error={error} retry={reload} />;
  if (value.items.length === 0) return <Empty title={words.history.empty} />;
  return (
    <ol class="task-history">
      {value.items.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { action, actor, channel, status_to } = entry;
  const changes = changesOf(entry);
  const word: string = words.history.actions[action as keyof typeof words.history.actions] ?? action;
  return (
    <li>
      <span class="history-when">
        <When at={entry.at} full />
      </span>
      <span class="history-what">
        <span>
          {word}
          {isStatus(status_to) && entry.status_from !== status_to && (
            <>
              {' '}
              <Status of={{ status: status_to }} brief />
            </>
          )}
        </span>
        <span class="soft">
          {words.history.by(actor, words.history.channels[channel as keyof typeof words.history.channels] ?? channel)}
        </span>
        {changes.length > 0 && (
          <details>
            <summary>{words.history.changes(changes.map(([name]) => name))}</summary>
            <dl>
              {changes.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <pre>{value}</pre>
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </span>
    </li>
  );
}
