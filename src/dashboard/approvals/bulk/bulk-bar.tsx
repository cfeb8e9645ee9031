import { words } from '../../words/en.ts';
import type { Desk } from '../desk.ts';
import './bulk.css';

/** What can be done with all that are chosen; its place is kept, so that nothing moves when the first is. */
export function BulkBar({ desk }: { desk: Desk }) {
  const count = desk.chosen.value.size;
  const { bulk } = words.approvals;
  const begin = (kind: 'approve' | 'reject'): void => {
    desk.bulk.value = kind;
  };
  return (
    <div class="bulk-bar">
      <span role="status" class={count === 0 ? 'soft' : ''}>
        {count === 0 ? bulk.none : bulk.chosen(count)}
      </span>
      {count > 0 && (
        <>
          <button type="button" onClick={() => begin('approve')}>
            {bulk.approve}
          </button>
          <button type="button" onClick={() => begin('reject')}>
            {bulk.reject}
          </button>
          <button type="button" class="link" onClick={desk.chooseNone}>
            {bulk.clear}
          </button>
        </>
      )}
    </div>
  );
}
