import type { Task } from '../../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { Status } from '../../status/status.tsx';
import { Took, When } from '../../time/when.tsx';
import { words } from '../../words/en.ts';
import { useRunAddresses } from '../model/addresses.ts';
import type { RunHead, RunModel } from '../model/create-run.ts';
import { endOfLog } from './excerpt.ts';

const MOST = 4;
const LINES = 8;

/** What wants to be looked at before anything else: why the run failed, and what waits for a person. */
export function Failures({ run, model }: { run: RunHead; model: RunModel }) {
  const { to } = useRunAddresses();
  const all = model.tasks.value;
  const failed = all.filter(({ status, tolerated }) => status === 'failed' && !tolerated).toSorted(byEnd);
  const waiting = all.filter(({ status }) => status === 'awaiting_approval');
  return (
    <>
      {failed.length > 0 && (
        <section class="failures" aria-labelledby="failures">
          <h2 id="failures">{words.run.failed(failed.length)}</h2>
          <ol>
            {failed.slice(0, MOST).map((task) => (
              <Failed key={task.id} task={task} run={run} />
            ))}
          </ol>
          {failed.length > MOST && <a href={to('table', { only: 'failed' })}>{words.run.moreFailed(failed.length)}</a>}
        </section>
      )}
      {waiting.length > 0 && (
        <section class="waiting" aria-labelledby="waiting">
          <h2 id="waiting">{words.run.waits(waiting.length)}</h2>
          <ul>
            {waiting.slice(0, MOST).map((task) => (
              <li key={task.id}>
                <TaskLink task={task} run={run} />
                {task.started_at !== null && (
                  <span class="soft">
                    {' '}
                    <When at={task.started_at} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Failed({ task, run }: { task: Task; run: RunHead }) {
  const end = task.log_excerpt === null ? '' : endOfLog(task.log_excerpt, LINES);
  return (
    <li>
      <p class="failure-line">
        <TaskLink task={task} run={run} />
        <Status of={task} />
        <span class="soft">
          {[
            task.exit_code === null ? '' : words.run.exit(task.exit_code),
            task.tries > 1 ? words.run.tries(task.tries) : '',
          ]
            .filter((text) => text !== '')
            .join(' · ')}
        </span>
        <Took ms={task.duration_ms} since={null} />
      </p>
      {task.message !== null && <p class="failure-message">{task.message}</p>}
      {end !== '' && (
        <figure class="excerpt">
          <figcaption class="unseen">{words.run.excerpt(task.task)}</figcaption>
          <pre>{end}</pre>
        </figure>
      )}
    </li>
  );
}

/** The name of a task as the link to its page. */
export function TaskLink({ task, run }: { task: Pick<Task, 'task'>; run: Pick<RunHead, 'run_id' | 'attempt'> }) {
  const { addresses } = useDashboard();
  return (
    <a class="task-link" href={addresses.taskOf(run.run_id, run.attempt, task.task)}>
      <bdi>{task.task}</bdi>
    </a>
  );
}

function byEnd(a: Task, b: Task): number {
  return (a.finished_at ?? '').localeCompare(b.finished_at ?? '') || a.id - b.id;
}
