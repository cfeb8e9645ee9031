import type { ComponentChildren } from 'preact';
import type { Task } from '../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../data/dashboard.ts';
import { useRunJobs } from '../run/jobs/use-run-jobs.ts';
import { Status } from '../status/status.tsx';
import { Took, When } from '../time/when.tsx';
import { words } from '../words/en.ts';
import { webAddress } from './facts/web-address.ts';

/** Which task this is, how it stands, and why. */
export function TaskHead({ task }: { task: Task }) {
  const { addresses } = useDashboard();
  const outputs = webAddress(task.outputs_uri);
  return (
    <div class="task-head">
      <p class="task-way">
        <a href={addresses.run(task.run_id, task.attempt)}>{task.run_id}</a>
        {task.attempt > 1 && <span class="soft"> {words.runs.attempt(task.attempt)}</span>}
      </p>
      <div class="task-name">
        <h1>{task.task}</h1>
        <span role="status">
          <Status of={task} />
        </span>
        {task.status === 'awaiting_approval' && <a href={addresses.approvals()}>{words.task.decide}</a>}
      </div>
      {task.message !== null && (
        <p class={`task-message${task.status === 'failed' ? ' is-bad' : ''}`}>{task.message}</p>
      )}
      <dl class="task-numbers">
        {task.started_at !== null && (
          <Fact name={words.task.started}>
            <When at={task.started_at} full />
          </Fact>
        )}
        {(task.duration_ms !== null || task.status === 'running') && (
          <Fact name={words.task.took}>
            <Took ms={task.duration_ms} since={task.started_at} steady />
          </Fact>
        )}
        {task.exit_code !== null && <Fact name={words.task.exitCode}>{task.exit_code}</Fact>}
        <Place task={task} />
        {task.tries > 1 && <Fact name={words.task.tries}>{task.tries}</Fact>}
        {task.carried_from !== null && (
          <Fact name={words.task.carried}>
            <a href={addresses.taskOf(task.run_id, task.carried_from, task.task)}>
              {words.runs.attempt(task.carried_from)}
            </a>
          </Fact>
        )}
        {outputs !== undefined && (
          <Fact name={words.task.outputsUri}>
            <a href={outputs} rel="noreferrer">
              {outputs}
            </a>
          </Fact>
        )}
      </dl>
    </div>
  );
}

/** On which worker of the fleet it is or was, or what it waits for. */
function Place({ task }: { task: Task }) {
  const { addresses } = useDashboard();
  const job = useRunJobs({ ...task, fleet: task.fleet === true }).byTask.value?.get(task.task);
  if (job === undefined) return null;
  if (job.state === 'queued') return <Fact name={words.task.waits}>{job.waiting_for}</Fact>;
  if (job.worker === null) return null;
  return (
    <Fact name={words.task.worker}>
      <a href={addresses.workers()}>
        <bdi>{job.worker}</bdi>
      </a>
      {job.try > 1 && <span class="soft">, {words.workers.try(job.try)}</span>}
    </Fact>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
