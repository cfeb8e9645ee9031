import type { ComponentChildren } from 'preact';
import { useDashboard } from '../../data/dashboard.ts';
import { words } from '../../words/en.ts';
import type { RunHead } from '../model/create-run.ts';
import { linksOf } from './links.ts';

const COMMIT_LENGTH = 10;

/** Where a run came from: commit, branch, job, machine, plan, parameters. */
export function Facts({ run }: { run: RunHead }) {
  const { addresses } = useDashboard();
  const { git, ci, origin, plan, params, notes } = run;
  const links = linksOf(run);
  const commit = textOf(git?.commit);
  return (
    <>
      <dl class="facts">
        <Fact name={words.run.branch}>{linked(textOf(git?.branch), links.branch)}</Fact>
        <Fact name={words.run.commit}>
          {commit !== '' && (
            <>
              {linked(<code>{commit.slice(0, COMMIT_LENGTH)}</code>, links.commit)}
              {git?.dirty === true && <span class="soft"> {words.run.dirty}</span>}
            </>
          )}
        </Fact>
        <Fact name={words.run.ci}>{linked(jobText(ci) || links.ci || '', links.ci)}</Fact>
        <Fact name={words.run.planFile}>{plan.path !== null && <code>{plan.path}</code>}</Fact>
        <Fact name={words.run.host}>{textOf(origin?.host)}</Fact>
        <Fact name={words.run.resumedFrom}>
          {run.resumed_from !== null && (
            <a href={addresses.run(run.run_id, run.resumed_from)}>{words.runs.attempt(run.resumed_from)}</a>
          )}
        </Fact>
      </dl>
      {params !== null && Object.keys(params).length > 0 && (
        <details class="run-more">
          <summary>{words.run.params}</summary>
          <dl class="facts">
            {Object.entries(params).map(([name, value]) => (
              <Fact key={name} name={name}>
                <code>{typeof value === 'string' ? value : JSON.stringify(value)}</code>
              </Fact>
            ))}
          </dl>
        </details>
      )}
      {notes !== null && notes.length > 0 && (
        <details class="run-more">
          <summary>{`${words.run.notes} (${notes.length})`}</summary>
          <ul>
            {notes.map(({ level, message, task }) => (
              <li key={`${task} ${message}`} class={`note-${level}`}>
                {task !== undefined && <strong>{task}: </strong>}
                {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (children === '' || children === false || children === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}

function linked(children: ComponentChildren, address: string | undefined): ComponentChildren {
  if (address === undefined) return children;
  return (
    <a href={address} rel="noreferrer">
      {children}
    </a>
  );
}

function jobText(ci: RunHead['ci']): string {
  return [textOf(ci?.repository), textOf(ci?.event), textOf(ci?.workflow_run_id)]
    .filter((text) => text !== '')
    .join(' · ');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
