import type { ApprovalDecision } from '../../../schema/generated/task-api/api-types.ts';
import { When } from '../../time/when.tsx';
import { words } from '../../words/en.ts';

/** Who decided what, when, and by which way. */
export function DecisionSentence({ decision: made }: { decision: ApprovalDecision }) {
  const { approvals } = words;
  return (
    <span>
      {made.decision === 'expire' ? null : <bdi title={made.by}>{made.name}</bdi>} {approvals.did[made.decision]}{' '}
      {made.decision === 'expire' ? null : approvals.through(made.channel)} <When at={made.at} />
      {made.override && `, ${approvals.byOverride}`}
      {!made.counted && `, ${approvals.notCounted}`}.
    </span>
  );
}

/** All that was decided so far, oldest first. */
export function Decisions({ made }: { made: readonly ApprovalDecision[] }) {
  if (made.length === 0) return null;
  return (
    <section>
      <h3>{words.approvals.soFar}</h3>
      <ul class="decisions">
        {made.map((decision) => (
          <li key={`${decision.at} ${decision.by}`}>
            <DecisionSentence decision={decision} />
            {decision.note !== null && decision.note !== '' && (
              <blockquote>
                <bdi>{decision.note}</bdi>
              </blockquote>
            )}
            {Object.keys(decision.fields).length > 0 && (
              <p class="soft">
                <bdi>
                  {Object.entries(decision.fields)
                    .map(([name, value]) => `${name}: ${value}`)
                    .join(', ')}
                </bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
