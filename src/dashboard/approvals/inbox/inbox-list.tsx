import { Empty, Failure, Loading } from '../../notice/notice.tsx';
import { words } from '../../words/en.ts';
import type { Desk } from '../desk.ts';
import { InboxRow } from './inbox-row.tsx';
import './inbox.css';

/** All that waits, oldest first. */
export function InboxList({ desk }: { desk: Desk }) {
  const { rows, error, hasMore, isLoading, load, more } = desk.inbox;
  if (rows.value === undefined) {
    return error.value === undefined ? <Loading /> : <Failure error={error.value} retry={() => void load()} />;
  }
  const count = rows.value.filter((row) => !row.value.isSettled).length;
  return (
    <>
      {count === 0 && <Nothing desk={desk} />}
      <ol class="inbox-rows" aria-label={words.approvals.list}>
        {rows.value.map((row) => {
          const { id } = row.peek().task;
          return (
            <InboxRow
              key={id}
              entry={row}
              href={desk.addressOf(id)}
              isShown={desk.shown === id}
              isChosen={desk.chosen.value.has(id)}
              canChoose={desk.mayDecide}
              onChoose={() => desk.choose(id)}
            />
          );
        })}
      </ol>
      {error.value !== undefined && <Failure error={error.value} retry={() => void load()} />}
      {hasMore.value && (
        <p class="inbox-more">
          <button type="button" disabled={isLoading.value} onClick={() => void more()}>
            {isLoading.value ? words.notice.loading : words.approvals.more}
          </button>
        </p>
      )}
    </>
  );
}

function Nothing({ desk }: { desk: Desk }) {
  const { approvals } = words;
  return (
    <Empty title={desk.mine ? approvals.nothingMine : approvals.nothing}>
      <p>{approvals.nothingHint}</p>
      {desk.mine && <a href={desk.everything}>{approvals.showAll}</a>}
    </Empty>
  );
}
