import type { ReadonlySignal } from '@preact/signals';
import { Status } from '../../status/status.tsx';
import { Took } from '../../time/when.tsx';
import { words } from '../../words/en.ts';
import type { Entry } from './create-inbox.ts';
import { Left, waitsSince } from './left.tsx';

interface InboxRowProps {
  readonly entry: ReadonlySignal<Entry>;
  readonly href: string;
  readonly isShown: boolean;
  readonly isChosen: boolean;
  readonly canChoose: boolean;
  readonly onChoose: () => void;
}

/** One that waits; drawn again when it changes. */
export function InboxRow({ entry, href, isShown, isChosen, canChoose, onChoose }: InboxRowProps) {
  const { task, plan, approval, isSettled, mayApprove } = entry.value;
  const title = titleOf(entry.value);
  return (
    <li class={`waits ${isShown ? 'is-shown' : ''} ${isSettled ? 'is-settled' : ''}`}>
      <span class="waits-choose">
        {canChoose && (
          <input
            type="checkbox"
            aria-label={words.approvals.choose(title)}
            checked={isChosen}
            disabled={isSettled}
            onChange={onChoose}
          />
        )}
      </span>
      <span class="waits-name">
        <a href={href} aria-current={isShown ? 'true' : undefined}>
          <bdi>{title}</bdi>
        </a>
      </span>
      <span class="waits-age">
        {isSettled ? null : (
          <>
            <span class="unseen">{words.approvals.waitsFor} </span>
            <Took ms={null} since={waitsSince(task)} steady />
          </>
        )}
      </span>
      <span class="waits-more soft">
        {isSettled ? <Status of={task} /> : <Asked entry={entry.value} isKnown={plan !== null} />}
        {isSettled && task.approver !== null && <bdi>{words.approvals.by(task.approver)}</bdi>}
      </span>
      <span class="waits-left">
        {!isSettled && <Left task={task} approval={approval} />}
        {!isSettled && canChoose && !mayApprove && <span class="soft">{words.approvals.notByYou}</span>}
      </span>
    </li>
  );
}

function Asked({ entry: { task, approval }, isKnown }: { entry: Entry; isKnown: boolean }) {
  const { approvals } = words;
  const asked = approval.asked_by[0];
  const parts = [
    ...(isKnown ? [task.run_id] : []),
    ...(asked === undefined ? [] : [approvals.askedBy(asked)]),
    ...(approval.policy.required > 1 ? [approvals.quorum(approval.approvals, approval.policy.required)] : []),
  ];
  return (
    <>
      {parts.map((part) => (
        <bdi key={part}>{part}</bdi>
      ))}
    </>
  );
}

/** What is asked, in few words. */
export function titleOf({ plan, task }: Pick<Entry, 'plan' | 'task'>): string {
  return words.approvals.name(plan ?? task.run_id, task.task);
}
