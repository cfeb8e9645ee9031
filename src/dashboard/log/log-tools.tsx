import { words } from '../words/en.ts';
import type { Find } from './find/create-find.ts';
import { FindBar } from './find/find-bar.tsx';
import type { LogSource } from './load/create-log-source.ts';
import { saveLog } from './save-log.ts';
import type { LogView } from './view/create-log-view.ts';

interface LogToolsProps {
  readonly source: LogSource;
  readonly view: LogView;
  readonly find: Find;
  readonly fileName: string;
  readonly onStep: (direction: 1 | -1) => void;
}

/** What can be done with the log, and how much of it is there. */
export function LogTools({ source, view, find, fileName, onStep }: LogToolsProps) {
  const { isWrapped, folded, rows } = view;
  // Groups are found while the log is read.
  const groups = rows.value.count === 0 ? 0 : source.text.marks.groups.length;
  const hasFolded = folded.value.size > 0;
  return (
    <div class="log-tools">
      <FindBar find={find} onStep={onStep} />
      {groups > 0 && (
        <button type="button" onClick={() => view.foldAll(!hasFolded)}>
          {hasFolded ? words.log.unfoldAll : words.log.foldAll}
        </button>
      )}
      <button
        type="button"
        aria-pressed={isWrapped.value}
        onClick={() => {
          isWrapped.value = !isWrapped.value;
        }}
      >
        {words.log.wrap}
      </button>
      <button type="button" aria-pressed={view.isAtEnd.value} onClick={view.toEnd}>
        {words.log.toEnd}
      </button>
      <button type="button" onClick={() => saveLog(source, fileName)}>
        {words.log.download}
      </button>
      <span class="log-state" role="status">
        {stateText(source)}
      </span>
    </div>
  );
}

function stateText({ state, text, size, total }: LogSource): string {
  if (size.value < total.value) return words.log.reading(Math.floor((size.value / total.value) * 100));
  return words.log.lines(text.lines, size.value, state.value === 'live');
}
