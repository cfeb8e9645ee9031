import type { Fleet } from '../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../data/dashboard.ts';
import { useCurrent } from '../data/use-current.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { Command } from '../notice/command.tsx';
import { Empty, Failure, Loading } from '../notice/notice.tsx';
import { useTitle } from '../shell/routes/title.ts';
import { words } from '../words/en.ts';
import { Lanes, useApiAddress } from './lanes.tsx';
import { Summary } from './summary.tsx';
import { WorkerItem } from './worker-item.tsx';
import './workers.css';

const REST_MS = 1_000;
/** Workers come and go without a word on the stream of changes. */
const EVERY_MS = 5_000;

/** The workers of the fleet, what each does, and what waits for which of them. */
export function WorkersPage() {
  const { session } = useDashboard();
  useTitle(words.workers.title);
  return (
    <>
      <h1>{words.workers.title}</h1>
      {session.me.value?.fleet === true ? <FleetNow /> : <NoFleet />}
    </>
  );
}

function FleetNow() {
  const { client } = useDashboard();
  const { value, error, isLoading, reload } = useLoaded('', (signal) => client.getFleet({ signal }));
  const refresh = (): void => {
    if (!isLoading) reload();
  };
  useCurrent(refresh, { restMs: REST_MS, everyMs: EVERY_MS, matters: () => true });
  if (value !== undefined) return <Shown fleet={value} />;
  return error === undefined ? <Loading /> : <Failure error={error} retry={reload} />;
}

function Shown({ fleet: { workers, lanes } }: { fleet: Fleet }) {
  return (
    <>
      <Summary workers={workers} lanes={lanes} />
      <div class="fleet">
        <section aria-labelledby="workers">
          <h2 id="workers">{words.workers.list}</h2>
          {!workers.some(({ online }) => online) && <NoWorker isNone={workers.length === 0} />}
          {workers.length > 0 && (
            <ul class="workers">
              {workers.map((worker) => (
                <WorkerItem key={worker.id} worker={worker} />
              ))}
            </ul>
          )}
        </section>
        <Lanes lanes={lanes} workers={workers} />
      </div>
    </>
  );
}

function NoWorker({ isNone }: { isNone: boolean }) {
  const api = useApiAddress();
  return (
    <Empty title={isNone ? words.workers.noneTitle : words.workers.noneOnline}>
      <p>{words.workers.noneHint}</p>
      <div class="command">
        <Command text={words.workers.command(api, [words.workers.usual])} />
      </div>
    </Empty>
  );
}

function NoFleet() {
  return (
    <Empty title={words.workers.offTitle}>
      <p>{words.workers.offHint}</p>
      <pre>{words.workers.offCommand}</pre>
    </Empty>
  );
}
