import type { Task } from '../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../data/dashboard.ts';
import { words } from '../words/en.ts';

/** A part of the page. */
export type TaskTab = keyof typeof words.task.tabs;

/** The part that an address wants to see, if the task has it; else the log. */
export function tabIn(url: string, task: Task): TaskTab {
  const wanted = new URLSearchParams(url.split('?', 2)[1] ?? '').get('tab');
  return tabsOf(task).find((tab) => tab === wanted) ?? 'log';
}

/** The parts of the page, as links. */
export function TaskTabs({ task, tab }: { task: Task; tab: TaskTab }) {
  const { addresses } = useDashboard();
  const address = addresses.taskOf(task.run_id, task.attempt, task.task);
  return (
    <nav class="task-tabs" aria-label={words.task.parts}>
      {tabsOf(task).map((one) => (
        <a
          key={one}
          href={one === 'log' ? address : `${address}?tab=${one}`}
          aria-current={one === tab ? 'page' : undefined}
        >
          {words.task.tabs[one]}
        </a>
      ))}
    </nav>
  );
}

function tabsOf({ approval }: Task): readonly TaskTab[] {
  return approval === undefined ? ['log', 'facts', 'history'] : ['log', 'facts', 'history', 'decisions'];
}
