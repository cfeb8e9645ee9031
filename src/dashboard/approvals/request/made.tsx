import type { Task } from '../../../schema/generated/task-api/api-types.ts';
import type { Json } from '../../../schema/json.ts';
import { words } from '../../words/en.ts';
import { plainText, webAddress } from './plain.ts';

/** An address as a link where it is one to follow, else as text. */
export function WebLink({ uri, text }: { uri: string | null; text?: string }) {
  if (uri === null) return null;
  const address = webAddress(uri);
  if (address === undefined) return <bdi>{uri}</bdi>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      <bdi>{text ?? address}</bdi>
      <span class="unseen"> {words.approvals.newTab}</span>
    </a>
  );
}

/** What a task put out, what it was given, and the telling part of its log. */
export function Made({ task, isBrief = false }: { task: Task; isBrief?: boolean }) {
  const { approvals } = words;
  const log = plainText(task.log_excerpt ?? '').trimEnd();
  return (
    <>
      {task.outputs_uri !== null && (
        <p>
          {approvals.report} <WebLink uri={task.outputs_uri} />
        </p>
      )}
      <Values title={approvals.outputs} values={task.outputs} isOpen />
      <Values title={approvals.inputs} values={task.inputs} isOpen={!isBrief} />
      {log !== '' && (
        <details open={!isBrief}>
          <summary>{approvals.log}</summary>
          <pre class="excerpt">{log}</pre>
        </details>
      )}
    </>
  );
}

interface ValuesProps {
  readonly title: string;
  readonly values: Readonly<Record<string, unknown>> | null;
  readonly isOpen: boolean;
}

function Values({ title, values, isOpen }: ValuesProps) {
  const entries = Object.entries(values ?? {});
  if (entries.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <dl class="values">
        {entries.map(([name, value]) => (
          <div key={name}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>
              <bdi>{textOf(value as Json)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function textOf(value: Json): string {
  return plainText(typeof value === 'string' ? value : JSON.stringify(value));
}
