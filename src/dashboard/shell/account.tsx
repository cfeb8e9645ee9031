import type { Me } from '../../schema/generated/task-api/api-types.ts';
import { useDashboard } from '../data/dashboard.ts';
import { words } from '../words/en.ts';

/** Who reads, what they may do, and the way out. */
export function Account({ me }: { me: Me }) {
  const { session } = useDashboard();
  return (
    <details class="account">
      <summary aria-label={words.account.label(me.name)}>{me.name}</summary>
      <div class="account-box">
        <p class="soft">
          <code>{me.id}</code>
        </p>
        <p>{words.account.mayDo}</p>
        <ul>
          {me.scopes.map((scope) => (
            <li key={scope}>
              <code>{scope}</code>
            </li>
          ))}
        </ul>
        <button type="button" onClick={session.signOut}>
          {words.account.signOut}
        </button>
      </div>
    </details>
  );
}
