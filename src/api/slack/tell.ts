import type { Policy } from '../../approval/policy.ts';
import { type FoundRequest, findRequest } from '../../store/approvals/find-request.ts';
import type { Database } from '../../store/database.ts';
import type { Asked } from './form/metadata.ts';
import { formOf } from './form/view.ts';
import type { Click, Seen, SlackDecision } from './hear/payload.ts';
import type { Answers } from './send/answers.ts';
import type { WebApi } from './send/web-api.ts';
import { type Asking, aside, replacement, seenIn } from './words/message.ts';
import { filledIn, standingOf } from './words/standing.ts';

/** What is told in Slack after something was heard. Nothing of it is part of a decision; nothing rejects but for the database. */
export interface Tell {
  /** A sentence for the person who clicked. */
  aside(url: string | undefined, sentence: string): Promise<void>;
  /** Opens the form of a decision. */
  form(click: Click, policy: Policy, found: FoundRequest): Promise<void>;
  /** Writes into the message how the request stands now. */
  standing(asked: Asked): Promise<void>;
}

export interface TellOptions {
  readonly database: Database;
  readonly answers: Answers;
  /** Absent without a bot. */
  readonly web: WebApi | undefined;
  /** Hears why something could not be told. */
  readonly onUntold: (why: string) => void;
}

/** Makes it. */
export function createTell({ database, answers, web, onUntold }: TellOptions): Tell {
  const send = async (url: string | undefined, answer: object): Promise<void> => {
    if (url === undefined) return;
    const why = await answers.send(url, { ...answer });
    if (why !== undefined) onUntold(why);
  };
  const tell: Tell = {
    aside: (url, sentence) => send(url, aside(sentence)),
    form: async (click, policy, found) => {
      const view = web && formOf(policy, await filledIn(database, found.current.id), click);
      if (web === undefined || view === undefined) return tell.aside(click.url, byHand(click));
      const opened = await web.call('views.open', { trigger_id: click.trigger, view: JSON.stringify(view) });
      if (!opened.ok)
        await tell.aside(click.url, `Slack did not open the form (${opened.error}): click again, or ${command(click)}`);
    },
    standing: async ({ seen, url, message }) => {
      const others = seenIn(message).filter((one) => !isSame(one, seen));
      const asking: Asking[] = [];
      for (const one of [seen, ...others]) {
        const found = await findRequest(database, one);
        if (found !== undefined) asking.push({ seen: one, standing: await standingOf(database, found) });
      }
      const answer = asking.length === 0 ? undefined : replacement(message, asking);
      if (answer !== undefined) await send(url, answer);
    },
  };
  return tell;
}

function isSame(one: Seen, other: Seen): boolean {
  return one.run_id === other.run_id && one.attempt === other.attempt && one.task === other.task;
}

const VERBS: Readonly<Record<SlackDecision, string>> = {
  approve: 'approve',
  reject: 'reject',
  changes_requested: 'request-changes',
};

function byHand(click: Click): string {
  return `This needs a form or a comment, which cannot be shown in Slack here: ${command(click)}`;
}

function command({ decision, seen }: { readonly decision: SlackDecision; readonly seen: Seen }): string {
  const form = decision === 'approve' ? '--field name=value' : "--note 'why'";
  return `orchestrator ${VERBS[decision]} ${seen.run_id}/${seen.task} ${form}`;
}
