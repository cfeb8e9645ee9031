import { useEffect, useMemo } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import type { Task } from '../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../data/dashboard.ts';
import { createLogSource, type LogSource } from '../log/load/create-log-source.ts';
import { LogViewer } from '../log/log-viewer.tsx';
import { Failure, Loading } from '../notice/notice.tsx';
import { useTitle } from '../shell/routes/title.ts';
import { words } from '../words/en.ts';
import { Decisions } from './decisions/decisions.tsx';
import { Facts } from './facts/facts.tsx';
import { History } from './history/history.tsx';
import { TaskHead } from './task-head.tsx';
import { type TaskTab, TaskTabs, tabIn } from './task-tabs.tsx';
import { type TaskPlace, useTask } from './use-task.ts';
import './task.css';

/** A task of a run: how it ended and why, its log, what it was given and put out, and what happened to it. */
export function TaskPage() {
  const place = useRoute().params as TaskPlace;
  const { value: task, error, reload } = useTask(place);
  useTitle(task === undefined ? (place.task ?? words.task.title) : `${task.task} · ${task.run_id}`);
  if (task !== undefined) return <ShownTask key={task.id} task={task} />;
  return error === undefined ? <Loading /> : <Failure error={error} retry={reload} />;
}

function ShownTask({ task }: { task: Task }) {
  const { url } = useLocation();
  const source = useLog(task.id);
  const tab = tabIn(url, task);
  return (
    <>
      <TaskHead task={task} />
      <TaskTabs task={task} tab={tab} />
      <Content tab={tab} task={task} source={source} />
    </>
  );
}

function Content({ tab, task, source }: { tab: TaskTab; task: Task; source: LogSource }) {
  const isTelling = task.finished_at === null || task.status === 'failed';
  switch (tab) {
    case 'log':
      return (
        <LogViewer
          source={source}
          name={task.task}
          fileName={`${task.run_id}-${task.task}`}
          atEnd={isTelling}
          excerpt={task.log_excerpt}
        />
      );
    case 'facts':
      return <Facts task={task} />;
    case 'history':
      return <History task={task} />;
    case 'decisions':
      return <Decisions task={task} />;
  }
}

// It is kept while the reader looks at other parts, and rests while they look at other tabs.
function useLog(id: number): LogSource {
  const { client } = useDashboard();
  const source = useMemo(() => createLogSource(client, id), [client, id]);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') source.start();
      else source.stop();
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      source.stop();
    };
  }, [source]);
  return source;
}
