import { Empty } from '../../notice/notice.tsx';
import { words } from '../../words/en.ts';
import type { RunHead } from '../model/create-run.ts';
import './plan.css';

/** The plan as it was written, with the numbers of its lines. */
export function PlanTab({ run: { plan_text: text, plan } }: { run: RunHead }) {
  if (text === null) {
    return (
      <Empty title={words.planText.none}>
        <p>{words.planText.noneHint}</p>
      </Empty>
    );
  }
  const lines = text.replace(/\n$/, '').split('\n');
  return (
    <>
      <p class="soft">
        {plan.path !== null && <code>{plan.path}</code>} {words.planText.lines(lines.length)}
      </p>
      <ol class="plan-text" aria-label={words.planText.label}>
        {lines.map((line, index) => (
          <li key={index} data-line={index + 1}>
            <code>{line}</code>
          </li>
        ))}
      </ol>
    </>
  );
}
