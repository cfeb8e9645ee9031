import { useSignal } from '@preact/signals';
import { useDashboard } from '../data/dashboard.ts';
import { useTitle } from '../shell/routes/title.ts';
import { words } from '../words/en.ts';
import './sign-in.css';

/** Asks for a token. The address stays, so that the page that was asked for is shown afterwards. */
export function SignInPage() {
  const { session } = useDashboard();
  const token = useSignal('');
  const isAsking = useSignal(false);
  const fault = useSignal('');
  useTitle(words.signIn.title);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (token.value.trim() === '') {
      fault.value = words.signIn.empty;
      return;
    }
    isAsking.value = true;
    await session.signIn(token.value);
    isAsking.value = false;
    fault.value = '';
  };
  const problem = fault.value || troubleOf(session.trouble.value?.status);
  return (
    <section class="sign-in">
      <h1>{words.signIn.title}</h1>
      <p>{words.signIn.lead}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <label for="token">{words.signIn.token}</label>
        <input
          id="token"
          type="password"
          autoComplete="off"
          spellcheck={false}
          aria-describedby="token-hint token-fault"
          aria-invalid={problem !== ''}
          value={token.value}
          onInput={({ currentTarget }) => {
            token.value = currentTarget.value;
          }}
        />
        <p id="token-hint" class="soft">
          {words.signIn.hint}
        </p>
        <p id="token-fault" class="fault" role="alert">
          {problem}
        </p>
        <button type="submit" class="primary" disabled={isAsking.value}>
          {isAsking.value ? words.signIn.asking : words.signIn.submit}
        </button>
      </form>
      <details>
        <summary>{words.signIn.where}</summary>
        <p>{words.signIn.local}</p>
        <p>{words.signIn.made}</p>
        <pre>{words.signIn.command}</pre>
      </details>
    </section>
  );
}

function troubleOf(status: number | undefined): string {
  if (status === undefined) return '';
  return status === 403 ? words.signIn.lacks : words.signIn.refused;
}
