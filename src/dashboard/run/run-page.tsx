import { useRoute } from 'preact-iso';
import { useDashboard } from '../data/dashboard.ts';
import { Empty, Failure, Loading } from '../notice/notice.tsx';
import { NotFound } from '../shell/routes/not-found.tsx';
import { useTitle } from '../shell/routes/title.ts';
import { words } from '../words/en.ts';
import { Failures } from './head/failures.tsx';
import { RunHeadPart } from './head/head.tsx';
import type { RunModel } from './model/create-run.ts';
import { useRun } from './model/use-run.ts';
import { Tabs } from './tabs.tsx';
import './run-page.css';

/** A run: how it stands, why it failed, and its steps in every view. */
export function RunPage() {
  const { run_id = '', attempt } = useRoute().params;
  if (attempt !== undefined && attempt !== '' && !/^[1-9]\d{0,8}$/.test(attempt)) return <NotFound />;
  return <RunOf key={`${attempt} ${run_id}`} runId={run_id} attempt={attempt ? Number(attempt) : undefined} />;
}

function RunOf({ runId, attempt }: { runId: string; attempt: number | undefined }) {
  const model = useRun(runId, attempt);
  const { value: run } = model.run;
  useTitle(run === undefined ? runId : `${run.plan.name} ${run.run_id}`);
  if (run === undefined) return <Unknown model={model} />;
  return (
    <>
      <RunHeadPart run={run} model={model} />
      <Failures run={run} model={model} />
      <Tabs model={model} run={run} />
    </>
  );
}

function Unknown({ model }: { model: RunModel }) {
  const { addresses } = useDashboard();
  const { value: error } = model.error;
  if (error === undefined) return <Loading />;
  if (error.status !== 404) return <Failure error={error} retry={() => void model.load()} />;
  return (
    <>
      <h1>{words.run.missing}</h1>
      <Empty title={words.run.missingHint}>
        <a href={addresses.runs()}>{words.notFound.home}</a>
      </Empty>
    </>
  );
}
