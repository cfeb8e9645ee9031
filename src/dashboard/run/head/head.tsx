import { useDashboard } from '../../data/dashboard.ts';
import { statusWord, toneOf } from '../../status/look.ts';
import { Status } from '../../status/status.tsx';
import { StatusIcon } from '../../status/status-icon.tsx';
import { Took, When } from '../../time/when.tsx';
import { words } from '../../words/en.ts';
import { Actions } from '../actions/actions.tsx';
import { useRunAddresses } from '../model/addresses.ts';
import type { RunHead, RunModel } from '../model/create-run.ts';
import { Facts } from './facts.tsx';
import './head.css';

/** What run this is, how it stands, where it came from, and what can be done about it. */
export function RunHeadPart({ run, model }: { run: RunHead; model: RunModel }) {
  const { addresses } = useDashboard();
  const { reason: _reason, ...look } = run;
  return (
    <header class="run-head">
      <nav class="run-path" aria-label={words.run.path}>
        <a href={addresses.runs()}>{words.runs.title}</a> ›{' '}
        <a href={addresses.runs(new URLSearchParams({ plan: run.plan.name }).toString())}>
          <bdi>{run.plan.name}</bdi>
        </a>
      </nav>
      <div class="run-title">
        <h1>
          <bdi>{run.run_id}</bdi>
        </h1>
        <span class="run-state" role="status">
          <Status of={look} />
          {run.reason !== null && <span class="soft">{whyWord(run.reason)}</span>}
        </span>
        <Actions run={run} model={model} />
      </div>
      <p class="run-times">
        <When at={run.started_at} full />
        <Took ms={run.duration_ms} since={run.status === 'running' ? run.started_at : null} steady />
        {run.actor !== null && (
          <span class="soft">
            <bdi>{words.runs.by(run.actor)}</bdi>
          </span>
        )}
      </p>
      <Attempts run={run} />
      <Facts run={run} />
    </header>
  );
}

function Attempts({ run }: { run: RunHead }) {
  const { addresses } = useDashboard();
  const { tab } = useRunAddresses();
  if (run.attempts.length < 2) return null;
  // The view stays the same.
  const query = tab === 'graph' ? '' : `?tab=${tab}`;
  return (
    <nav class="attempts" aria-label={words.run.attempts}>
      <span class="soft">{words.run.attempts}</span>
      {run.attempts.map((one) => (
        <a
          key={one.attempt}
          href={`${addresses.run(run.run_id, one.attempt)}${query}`}
          class={`tone-${toneOf(one)}`}
          aria-label={words.run.attempt(one.attempt, statusWord(one))}
          aria-current={one.attempt === run.attempt ? 'page' : undefined}
        >
          <StatusIcon tone={toneOf(one)} />
          {one.attempt}
        </a>
      ))}
    </nav>
  );
}

function whyWord(reason: string): string {
  return Object.hasOwn(words.run.why, reason) ? words.run.why[reason as keyof typeof words.run.why] : reason;
}
