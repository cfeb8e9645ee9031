import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { useTitle } from '../shell/routes/title.ts';
import { words } from '../words/en.ts';
import { BulkBar } from './bulk/bulk-bar.tsx';
import { BulkDialog } from './bulk/bulk-dialog.tsx';
import { InboxList } from './inbox/inbox-list.tsx';
import { neighbour } from './inbox/neighbour.ts';
import { KeysHelp } from './keys/keys-help.tsx';
import { useKeys } from './keys/use-keys.ts';
import { Request } from './request/request.tsx';
import { useDesk } from './use-desk.ts';
import './approvals-page.css';

/** Everything that waits for a decision, oldest first, and beside it the one to decide on. */
export function ApprovalsPage() {
  const { params } = useRoute();
  const shown = useMemo(() => idIn(params.id), [params.id]);
  const { desk, go } = useDesk(shown);
  const isHelped = useSignal(false);
  useTitle(words.approvals.title);

  const move = (step: 1 | -1): void => {
    const stops = (desk.inbox.rows.peek() ?? []).map((row) => ({
      id: row.peek().task.id,
      isSettled: row.peek().isSettled,
    }));
    const next = neighbour(stops, shown, step);
    if (next !== undefined) go(next);
  };
  const begin = (kind: 'approve' | 'reject'): void => {
    if (desk.chosen.peek().size > 0) desk.bulk.value = kind;
    else if (desk.offered.peek().includes(kind)) desk.intent.value = kind;
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    a: () => begin('approve'),
    r: () => begin('reject'),
    x: shown === undefined || !desk.mayDecide ? undefined : () => desk.choose(shown),
    '?': () => {
      isHelped.value = true;
    },
    Escape: () => {
      if (desk.intent.peek() !== undefined) desk.intent.value = undefined;
      else if (desk.chosen.peek().size > 0) desk.chooseNone();
      else if (shown !== undefined) go(undefined);
    },
  });

  const { approvals } = words;
  return (
    <>
      <div class="approvals-top">
        <h1>{approvals.title}</h1>
        <nav class="approvals-which" aria-label={approvals.which}>
          <a href={desk.everything} aria-current={desk.mine ? undefined : 'true'}>
            {approvals.showAll}
          </a>
          <a href={desk.onlyMine} aria-current={desk.mine ? 'true' : undefined}>
            {approvals.showMine}
          </a>
        </nav>
        <button
          type="button"
          aria-keyshortcuts="?"
          onClick={() => {
            isHelped.value = true;
          }}
        >
          {approvals.keys.open}
        </button>
      </div>
      <div class={`approvals ${shown === undefined ? '' : 'has-one'}`}>
        <section class="inbox" aria-label={approvals.list}>
          {desk.mayDecide && <BulkBar desk={desk} />}
          <InboxList desk={desk} />
        </section>
        <section class="request-pane" aria-label={approvals.one}>
          {shown === undefined ? (
            <p class="soft request-none">{approvals.chooseOne}</p>
          ) : (
            <Request key={shown} desk={desk} id={shown} />
          )}
        </section>
      </div>
      {desk.bulk.value !== undefined && <BulkDialog desk={desk} kind={desk.bulk.value} />}
      {isHelped.value && (
        <KeysHelp
          onClose={() => {
            isHelped.value = false;
          }}
        />
      )}
    </>
  );
}

function idIn(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}
