import type { ComponentChildren } from 'preact';
import type { Approval, RunDetail, Task } from '../../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { Took, When } from '../../time/when.tsx';
import { words } from '../../words/en.ts';
import { Left, waitsSince } from '../inbox/left.tsx';
import { WebLink } from './made.tsx';

interface FactsProps {
  readonly task: Task;
  readonly approval: Approval | undefined;
  readonly run: RunDetail | undefined;
}

/** What is asked: of which run, by whom, of whom, and until when. */
export function Facts({ task, approval, run }: FactsProps) {
  const { facts, approvals } = { facts: words.approvals.facts, approvals: words.approvals };
  const isOpen = task.status === 'awaiting_approval';
  return (
    <dl class="facts">
      <Fact name={facts.run}>
        <RunLink task={task} run={run} />
      </Fact>
      <Fact name={facts.asked}>{names(approval?.asked_by)}</Fact>
      <Fact name={facts.approvers}>
        {names(approval?.policy.approvers) ?? (approval === undefined ? undefined : approvals.anyone)}
      </Fact>
      <Fact name={facts.approvals}>
        {approval !== undefined && approval.policy.required > 1
          ? approvals.quorum(approval.approvals, approval.policy.required)
          : undefined}
      </Fact>
      <Fact name={facts.waits}>
        {isOpen && (
          <>
            <Took ms={null} since={waitsSince(task)} />, {approvals.since} <When at={waitsSince(task)} />
          </>
        )}
      </Fact>
      <Fact name={facts.deadline}>
        {isOpen && approval !== undefined && approval.expires_at !== null && (
          <>
            <Left task={task} approval={approval} />; {approvals.thenIt[approval.policy.on_expire]}
          </>
        )}
      </Fact>
      <Fact name={facts.source}>{sourceOf(run)}</Fact>
      <Fact name={facts.job}>{jobOf(run)}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (children === undefined || children === null || children === false) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function RunLink({ task, run }: { task: Task; run: RunDetail | undefined }) {
  const { addresses } = useDashboard();
  const text = `${task.run_id}${task.attempt > 1 ? `, ${words.runs.attempt(task.attempt)}` : ''}`;
  return run === undefined ? (
    <bdi>{text}</bdi>
  ) : (
    <a href={addresses.run(run.run_id, run.attempt)}>
      <bdi>{text}</bdi>
    </a>
  );
}

function names(list: readonly string[] | undefined): ComponentChildren {
  if (list === undefined || list.length === 0) return undefined;
  return <bdi>{list.join(', ')}</bdi>;
}

const COMMIT_LENGTH = 7;

function sourceOf(run: RunDetail | undefined): ComponentChildren {
  const { branch, commit } = run?.git ?? {};
  const known = [branch, typeof commit === 'string' ? commit.slice(0, COMMIT_LENGTH) : undefined];
  const text = known.filter((part) => typeof part === 'string' && part !== '').join(' ');
  return text === '' ? undefined : <bdi>{text}</bdi>;
}

function jobOf(run: RunDetail | undefined): ComponentChildren {
  const url = run?.ci?.url;
  return typeof url === 'string' ? <WebLink uri={url} /> : undefined;
}
