import type { Approval, Task } from '../../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { words } from '../../words/en.ts';
import type { Desk } from '../desk.ts';
import { DecisionSentence } from './decisions.tsx';

interface OutcomeProps {
  readonly desk: Desk;
  readonly asked: { readonly task: Task; readonly approval: Approval | undefined };
}

/** Says who has decided, once somebody has, and whether the reader's own decision counts. */
export function Outcome({ desk, asked: { task, approval } }: OutcomeProps) {
  const { session, addresses } = useDashboard();
  const { approvals } = words;
  const own = desk.draftOf(task.id).outcome.value;
  const last = approval?.decisions.findLast(({ outcome }) => outcome !== null);
  const isOpen = task.status === 'awaiting_approval';
  const isMine = last !== undefined && last.by === session.me.value?.id;
  return (
    <div class="outcome" role="status">
      {isOpen && own?.kind === 'done' && <p>{approvals.counted}</p>}
      {!isOpen && own?.kind === 'stale' && (
        <p>
          <strong>{approvals.tooLate}</strong> <bdi>{own.why}</bdi>
        </p>
      )}
      {!isOpen && last !== undefined && (
        <p>
          <DecisionSentence decision={last} /> {isMine && approvals.goesOn}{' '}
          <a href={addresses.run(task.run_id)}>{approvals.seeRun}</a>
        </p>
      )}
      {!isOpen && last === undefined && <p>{approvals.waitsNoMore}</p>}
    </div>
  );
}
