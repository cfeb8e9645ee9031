import type { Task } from '../../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../../data/dashboard.ts';
import { When } from '../../time/when.tsx';
import { words } from '../../words/en.ts';

type Approval = NonNullable<Task['approval']>;

/** Who decided what, and what is missing still. */
export function Decisions({ task }: { task: Task }) {
  const { addresses } = useDashboard();
  const { approval } = task;
  if (approval === undefined) return null;
  return (
    <div class="task-decisions">
      <p>
        {words.decisions.policy(approval.policy.approvers, approval.policy.required)}{' '}
        {task.approval_state === 'pending' && (
          <>
            {words.decisions.missing(approval.missing)} <a href={addresses.approvals()}>{words.task.decide}</a>
          </>
        )}
      </p>
      {approval.expires_at !== null && task.approval_state === 'pending' && (
        <p>
          {words.decisions.deadline} <When at={approval.expires_at} full />
        </p>
      )}
      {approval.decisions.length === 0 ? (
        <p class="soft">{words.decisions.none}</p>
      ) : (
        <ol class="task-history">
          {approval.decisions.map((decision) => (
            <Decided key={`${decision.at} ${decision.by}`} decision={decision} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Decided({ decision }: { decision: Approval['decisions'][number] }) {
  const fields = Object.entries(decision.fields);
  const channel = words.history.channels[decision.channel as keyof typeof words.history.channels] ?? decision.channel;
  return (
    <li>
      <span class="history-when">
        <When at={decision.at} full />
      </span>
      <span class="history-what">
        <span>
          <strong>{words.decisions.decided[decision.decision]}</strong>
          {decision.override && ` · ${words.decisions.override}`}
          {!decision.counted && ` · ${words.decisions.notCounted}`}
        </span>
        <span class="soft">{words.history.by(decision.name, channel)}</span>
        {decision.note !== null && <blockquote>{decision.note}</blockquote>}
        {fields.map(([name, value]) => (
          <span key={name}>
            {name}: <code>{String(value)}</code>
          </span>
        ))}
      </span>
    </li>
  );
}
