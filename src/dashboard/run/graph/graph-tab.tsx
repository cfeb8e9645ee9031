import { useEffect, useState } from 'preact/hooks';
import { Empty, Loading } from '../../notice/notice.tsx';
import { words } from '../../words/en.ts';
import { askLayout } from '../layout/ask-layout.ts';
import type { Laid } from '../layout/place.ts';
import type { RunHead, RunModel } from '../model/create-run.ts';
import type { Step } from '../model/steps.ts';
import { drawingOf } from './drawing.ts';
import { GraphList } from './graph-list.tsx';
import { GraphView } from './graph-view.tsx';
import { useDrawn } from './use-drawn.ts';
import './graph.css';

/** The steps of a run as a picture, and as a list for who does not see it. */
export function GraphTab({ run, model }: { run: RunHead; model: RunModel }) {
  const steps = model.steps.value;
  const drawn = useDrawn(model, steps);
  const laid = useLaid(steps);
  if (steps.length === 0) {
    return (
      <Empty title={words.run.noTasks}>
        <p>{words.run.noTasksHint}</p>
      </Empty>
    );
  }
  return (
    <>
      {laid === undefined ? <Loading label={words.graph.loading} /> : <GraphView run={run} laid={laid} steps={drawn} />}
      <GraphList run={run} steps={drawn} />
    </>
  );
}

function useLaid(steps: readonly Step[]): Laid | undefined {
  const [laid, setLaid] = useState<{ readonly steps: readonly Step[]; readonly laid: Laid }>();
  useEffect(() => {
    const leaving = new AbortController();
    void askLayout(drawingOf(steps), leaving.signal).then((found) => {
      if (!leaving.signal.aborted) setLaid({ steps, laid: found });
    });
    return () => leaving.abort();
  }, [steps]);
  return laid?.steps === steps ? laid.laid : undefined;
}
