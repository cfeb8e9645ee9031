import { useMemo } from 'preact/hooks';
import type { TaskClient } from '../../../client/task-client.ts';
import type { RunDetail } from '../../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { useLoaded } from '../../data/use-loaded.ts';
import { Empty, Failure, Loading } from '../../notice/notice.tsx';
import { Status } from '../../status/status.tsx';
import { durationText } from '../../time/format.ts';
import { When } from '../../time/when.tsx';
import { words } from '../../words/en.ts';
import { useRunAddresses } from '../model/addresses.ts';
import type { RunHead, RunModel } from '../model/create-run.ts';
import { ChangeRow } from './change-row.tsx';
import { compareTasks } from './compare.ts';
import './changes.css';

type With = 'previous' | 'succeeded';
const LOOKED_AT = 20;

/** What is not as it was in the run of the plan before, or in the last that succeeded. */
export function ChangesTab({ run, model }: { run: RunHead; model: RunModel }) {
  const { client } = useDashboard();
  const { query, to } = useRunAddresses();
  const chosen: With = query.get('with') === 'succeeded' ? 'succeeded' : 'previous';
  const key = `${chosen} ${run.attempt} ${run.run_id}`;
  const loaded = useLoaded(key, async (signal) => ({ before: await findEarlier(client, run, chosen, signal) }));
  return (
    <>
      <nav class="compared-with" aria-label={words.changes.with}>
        <span class="soft">{words.changes.with}</span>
        {(['previous', 'succeeded'] as const).map((one) => (
          <a
            key={one}
            href={to('changes', one === 'previous' ? {} : { with: one })}
            aria-current={one === chosen ? 'true' : undefined}
          >
            {words.changes[one]}
          </a>
        ))}
      </nav>
      {loaded.value === undefined ? (
        loaded.error === undefined ? (
          <Loading />
        ) : (
          <Failure error={loaded.error} retry={loaded.reload} />
        )
      ) : (
        <Compared run={run} model={model} before={loaded.value.before} />
      )}
    </>
  );
}

function Compared({ run, model, before }: { run: RunHead; model: RunModel; before: RunDetail | undefined }) {
  const { addresses } = useDashboard();
  const tasks = model.tasks.value;
  const compared = useMemo(() => before && compareTasks(before.tasks, tasks), [before, tasks]);
  if (before === undefined || compared === undefined) {
    return (
      <Empty title={words.changes.none}>
        <p>{words.changes.noneHint}</p>
      </Empty>
    );
  }
  const { changes, same } = compared;
  return (
    <>
      <p class="compared">
        <a href={addresses.run(before.run_id, before.attempt)}>
          <bdi>{before.run_id}</bdi>
        </a>
        <Status of={before} />
        <span class="soft">
          <When at={before.started_at} />
        </span>
        {run.duration_ms !== null && before.duration_ms !== null && (
          <span>{words.changes.total(durationText(before.duration_ms), durationText(run.duration_ms))}</span>
        )}
      </p>
      {changes.length === 0 ? (
        <Empty title={words.changes.nothing} />
      ) : (
        <table class="changes">
          <thead>
            <tr>
              {Object.entries(words.changes.columns).map(([name, word]) => (
                <th key={name} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, MOST).map((change) => (
              <ChangeRow key={change.task} change={change} run={run} before={before} />
            ))}
          </tbody>
        </table>
      )}
      {changes.length > MOST && <p class="soft">{words.runs.more(changes.length - MOST)}</p>}
      {same > 0 && <p class="soft">{words.changes.same(same)}</p>}
    </>
  );
}

const MOST = 500;

async function findEarlier(
  client: TaskClient,
  run: RunHead,
  chosen: With,
  signal: AbortSignal,
): Promise<RunDetail | undefined> {
  const status = chosen === 'succeeded' ? { status: ['succeeded'] as const } : {};
  const { items } = await client.listRuns(
    { plan: run.plan.name, until: run.started_at, limit: LOOKED_AT, ...status },
    { signal },
  );
  const earlier = items.find(({ run_id }) => run_id !== run.run_id);
  return earlier && client.getRunAttempt(earlier.run_id, earlier.attempt, { signal });
}
