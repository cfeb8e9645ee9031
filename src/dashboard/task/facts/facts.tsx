import type { Task } from '../../../schema/generated/task-api/api-types.ts';
import { words } from '../../words/en.ts';
import { webAddress } from './web-address.ts';

/** What a task was given, and what it put out. */
export function Facts({ task }: { task: Task }) {
  const outputs = Object.entries(task.outputs ?? {});
  const inputs = Object.entries(task.inputs ?? {});
  return (
    <div class="task-facts">
      <section aria-labelledby="facts-outputs">
        <h2 id="facts-outputs">{words.task.outputs}</h2>
        {outputs.length === 0 ? <p class="soft">{words.task.noOutputs}</p> : <Values values={outputs} />}
      </section>
      <section aria-labelledby="facts-artifacts">
        <h2 id="facts-artifacts">{words.task.artifacts}</h2>
        {task.outputs_uri === null ? <p class="soft">{words.task.noArtifacts}</p> : <Value value={task.outputs_uri} />}
      </section>
      <section aria-labelledby="facts-inputs">
        <h2 id="facts-inputs">{words.task.inputs}</h2>
        {inputs.length === 0 ? <p class="soft">{words.task.noInputs}</p> : <Values values={inputs} />}
      </section>
    </div>
  );
}

function Values({ values }: { values: readonly (readonly [string, unknown])[] }) {
  return (
    <table class="task-values">
      <tbody>
        {values.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <Value value={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ value }: { value: unknown }) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  const address = typeof value === 'string' ? webAddress(value) : undefined;
  if (address === undefined) return <pre>{text}</pre>;
  return (
    <a href={address} rel="noreferrer">
      {text}
    </a>
  );
}
