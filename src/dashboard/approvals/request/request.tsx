import { useEffect, useRef } from 'preact/hooks';
import { useDashboard } from '../../data/dashboard.ts';
import { useLoaded } from '../../data/use-loaded.ts';
import { Failure, Loading } from '../../notice/notice.tsx';
import { Status } from '../../status/status.tsx';
import { words } from '../../words/en.ts';
import { DecideForm } from '../decide/decide-form.tsx';
import type { Asked } from '../decide/offer.ts';
import type { Desk } from '../desk.ts';
import { titleOf } from '../inbox/inbox-row.tsx';
import { Decisions } from './decisions.tsx';
import { Facts } from './facts.tsx';
import { Follows } from './follows.tsx';
import { Made } from './made.tsx';
import { Outcome } from './outcome.tsx';
import { plainText } from './plain.ts';
import { useAsked } from './use-asked.ts';
import './request.css';

/** One task that waits: what there is to look at, and the form to decide by. */
export function Request({ desk, id }: { desk: Desk; id: number }) {
  const { client } = useDashboard();
  const { asked, plan, error, reload } = useAsked(desk, id);
  const { run_id = '', attempt = 1 } = asked?.task ?? {};
  const run = useLoaded(`run ${attempt} ${run_id}`, async (signal) =>
    run_id === '' ? undefined : client.getRunAttempt(run_id, attempt, { signal }).catch(() => undefined),
  ).value;
  const heading = useRef<HTMLHeadingElement>(null);
  const isHere = asked !== undefined;
  useEffect(() => {
    if (isHere && desk.isMoved()) heading.current?.focus({ preventScroll: true });
  }, [id, isHere]);
  if (asked === undefined) return error === undefined ? <Loading /> : <Failure error={error} retry={reload} />;
  const { task, approval } = asked;
  const title = titleOf({ task, plan: plan ?? run?.plan.name ?? null });
  const isOpen = task.status === 'awaiting_approval' && approval !== undefined;
  return (
    <>
      <p class="request-back">
        <a href={desk.all}>{words.approvals.toList}</a>
      </p>
      <h2 id="request-title" ref={heading} tabIndex={-1}>
        <bdi>{title}</bdi>
      </h2>
      <Status of={task} />
      <Outcome desk={desk} asked={asked} />
      <div class="request-parts">
        <div class="request">
          {task.message !== null && <p class="says">{plainText(task.message)}</p>}
          <Facts task={task} approval={approval} run={run} />
          <Made task={task} />
          <Follows task={task} run={run} />
          <Decisions made={approval?.decisions ?? []} />
        </div>
        {isOpen && <DecideForm desk={desk} asked={asked as Asked} title={title} onSent={reload} />}
      </div>
    </>
  );
}
