import { useLocation } from 'preact-iso';
import { words } from '../../words/en.ts';
import { visiblePieces } from '../ansi/escapes.ts';
import { type FoundSpan, withFound } from '../ansi/spans.ts';
import { classesOf } from '../ansi/style.ts';
import type { ShownLine } from '../text/shown-line.ts';
import '../ansi/ansi.css';

interface LogLineProps {
  /** From 0; readers count from 1. */
  readonly line: number;
  readonly shown: ShownLine;
  readonly wanted: RegExp | undefined;
  readonly isChosen: boolean;
  readonly isFolded: boolean;
  readonly onFold: (line: number, isFolded: boolean) => void;
  readonly onChoose: (line: number) => void;
}

/** One line, with its number, which is the link to it. */
export function LogLine({ line, shown, wanted, isChosen, isFolded, onFold, onChoose }: LogLineProps) {
  const { url } = useLocation();
  const number = line + 1;
  const choose = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(line);
  };
  const spans = withFound(shown.spans, wanted).map((span, index) => <Text key={index} span={span} />);
  const kind = shown.mark === undefined ? '' : ` is-${shown.mark}`;
  return (
    <div
      class={`log-line${kind}${isChosen ? ' is-chosen' : ''}`}
      data-line={number}
      aria-current={isChosen ? 'location' : undefined}
    >
      <a
        class="log-number"
        href={`${url}#L${number}`}
        tabIndex={-1}
        aria-label={words.log.line(number)}
        onClick={choose}
      >
        {number}
      </a>
      {shown.mark === 'group' ? (
        <button type="button" class="log-fold" aria-expanded={!isFolded} onClick={() => onFold(line, !isFolded)}>
          {spans.length === 0 ? words.log.group : spans}
        </button>
      ) : (
        <span class="log-text">
          {spans}
          {shown.left > 0 && <span class="log-left">{words.log.left(shown.left)}</span>}
        </span>
      )}
    </div>
  );
}

function Text({ span }: { span: FoundSpan }) {
  const pieces = visiblePieces(span.text).map(({ text, isSign }, index) =>
    isSign ? (
      <span key={index} class="log-sign">
        {text}
      </span>
    ) : (
      text
    ),
  );
  const classes = classesOf(span.style);
  const styled = <span class={classes === '' ? undefined : classes}>{pieces}</span>;
  return span.isFound ? <mark>{styled}</mark> : styled;
}
