import { Empty } from '../notice/notice.tsx';
import { words } from '../words/en.ts';

/** Stands for a page whose program could not be loaded. */
export function Outdated() {
  return (
    <Empty title={words.notice.newer}>
      <button type="button" onClick={() => location.reload()}>
        {words.notice.reload}
      </button>
    </Empty>
  );
}
