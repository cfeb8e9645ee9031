import type { RunDetail, Task } from '../../../schema/generated/task-api/api-types.ts';
import { isMap } from '../../../schema/json.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { Status } from '../../status/status.tsx';
import { words } from '../../words/en.ts';
import { Made } from './made.tsx';
import { plainText } from './plain.ts';

/** What the step needs, with what that has put out: mostly it is this that is decided on. */
export function Follows({ task, run }: { task: Task; run: RunDetail | undefined }) {
  const { addresses } = useDashboard();
  const tasks = neededBy(task, run);
  if (tasks.length === 0) return null;
  return (
    <section>
      <h3>{words.approvals.follows}</h3>
      <ul class="follows">
        {tasks.map((one) => (
          <li key={one.id}>
            <p>
              <Status of={one} />{' '}
              <a href={addresses.task(one.id)}>
                <bdi>{one.task}</bdi>
              </a>
            </p>
            {one.message !== null && <p class="says">{plainText(one.message)}</p>}
            <Made task={one} isBrief={tasks.length > 1} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Tasks of the steps that the task's step needs; at most so many. */
export function neededBy(task: Task, run: RunDetail | undefined): readonly Task[] {
  const steps = Array.isArray(run?.graph?.steps) ? run.graph.steps : [];
  const own = task.step ?? task.task;
  const step = steps.find((one) => isMap(one) && one.id === own);
  const needs = isMap(step) && Array.isArray(step.needs) ? step.needs : [];
  return (run?.tasks ?? []).filter((one) => needs.includes(one.step ?? one.task)).slice(0, 20);
}
