import { useEffect, useMemo } from 'preact/hooks';
import { useDashboard } from '../../data/dashboard.ts';
import { useLive } from '../../data/use-live.ts';
import { createRun, type RunModel } from './create-run.ts';

/** A run, loaded and kept current while the component is shown. */
export function useRun(runId: string, attempt: number | undefined): RunModel {
  const { client } = useDashboard();
  const model = useMemo(() => createRun(client, runId, attempt), [client, runId, attempt]);
  useEffect(() => {
    void model.load();
    return model.stop;
  }, [model]);
  useLive(model.take);
  return model;
}
