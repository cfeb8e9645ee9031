import type { RunDetail, Task } from '../../../schema/generated/task-api/api-types.ts';
import { Status } from '../../status/status.tsx';
import { durationText } from '../../time/format.ts';
import { Took } from '../../time/when.tsx';
import { words } from '../../words/en.ts';
import { TaskLink } from '../head/failures.tsx';
import type { RunHead } from '../model/create-run.ts';
import type { TaskChange } from './compare.ts';

/** One task that is not as it was. */
export function ChangeRow({ change, run, before }: { change: TaskChange; run: RunHead; before: RunDetail }) {
  return (
    <tr>
      <th scope="row">
        <TaskLink task={change} run={change.after === undefined ? before : run} />
      </th>
      <td>
        {change.before === undefined ? <span class="soft">{words.changes.added}</span> : <Stood task={change.before} />}
      </td>
      <td>
        {change.after === undefined ? <span class="soft">{words.changes.removed}</span> : <Stood task={change.after} />}
      </td>
      <td>
        {change.slower !== 0 && (
          <span class={change.slower > 0 ? 'is-slower' : 'is-faster'}>
            {change.slower > 0
              ? `▲ ${words.changes.slower(durationText(change.slower))}`
              : `▼ ${words.changes.faster(durationText(-change.slower))}`}
          </span>
        )}
        {change.outputs.map(({ name, before: was, after }) => (
          <div key={name} class="output-change">
            <span class="soft">{words.changes.output(name)}</span>
            <Value mark="−" word={words.changes.from} value={was} />
            <Value mark="+" word={words.changes.to} value={after} />
          </div>
        ))}
      </td>
    </tr>
  );
}

function Stood({ task }: { task: Task }) {
  return (
    <span class="stood">
      <Status of={task} />
      <Took ms={task.duration_ms} since={null} />
    </span>
  );
}

function Value({ mark, word, value }: { mark: string; word: string; value: string | undefined }) {
  return (
    <span class={mark === '+' ? 'is-added' : 'is-removed'}>
      <span aria-hidden="true">{mark} </span>
      <span class="unseen">{word}: </span>
      {value === undefined ? <span class="soft">{words.changes.unset}</span> : <code>{value}</code>}
    </span>
  );
}
