import type { Json } from '../schema/json.ts';
import type { Mask } from '../steps/output/mask.ts';

/** A step's `pull_request` with its expressions evaluated; what the plan does not say is absent. */
export interface ProposalRequest {
  readonly branch?: string;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly labels: readonly string[];
  /** Logins, and teams as `org/team`. */
  readonly reviewers: readonly string[];
  readonly draft: boolean;
  /** Globs of what may be proposed, from the run's working directory; undefined means everything. */
  readonly paths?: readonly string[];
}

/** The task whose changes are proposed. */
export interface ProposalPlace {
  readonly task: string;
  readonly step: string;
  /** Name of the plan. */
  readonly plan: string;
  readonly runId: string;
  readonly attempt: number;
  /** The branch the run is of, as CI or git calls it; undefined where none is known. */
  readonly branch: string | undefined;
  /** The task's working directory, absolute. */
  readonly cwd: string;
  /** The run's working directory, absolute. */
  readonly root: string;
  readonly request: ProposalRequest;
  /** The secrets known when it is used; none of them may leave. */
  readonly mask: Mask;
}

/** What became of a task's changes. `unchanged` is a proposal that is open and says the same already; `message` is one sentence. */
export type Proposal =
  | { readonly kind: 'opened' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly kind: 'none'; readonly message?: string }
  | { readonly kind: 'refused'; readonly message: string };

/** A look at the work tree before a task. One of the two is called, once; either puts the tree back as it was seen. */
export interface ProposalWatch {
  /** Proposes what changed since. */
  propose(): Promise<Proposal>;
  /** Proposes nothing: the task did not succeed. */
  drop(): Promise<void>;
}

/** Whoever turns what a task left in the work tree into something people can review; the Action does it with pull requests. */
export interface ChangeProposals {
  /** Looks at the work tree before the task's command. */
  watch(place: ProposalPlace): Promise<ProposalWatch>;
}

/** Name of the mutex of all tasks whose changes are proposed: they share one work tree. */
export const WORK_TREE_LOCK = 'pull_request (the work tree)';

/** An evaluated `pull_request` as a request; what an expression left empty counts as not said. */
export function proposalRequest(tree: Json): ProposalRequest {
  const said = (tree ?? {}) as Readonly<Record<string, Json>>;
  const paths = listOf(said.paths);
  return {
    ...textAs('branch', said.branch),
    ...textAs('base', said.base),
    ...textAs('title', said.title),
    ...textAs('body', said.body),
    labels: listOf(said.labels),
    reviewers: listOf(said.reviewers),
    draft: said.draft === true || said.draft === 'true',
    ...(paths.length === 0 ? {} : { paths }),
  };
}

function textAs<Name extends string>(name: Name, value: Json | undefined): { readonly [N in Name]?: string } {
  const text = value === undefined || value === null ? '' : String(value).trim();
  return text === '' ? {} : ({ [name]: text } as { readonly [N in Name]: string });
}

function listOf(value: Json | undefined): string[] {
  const values = Array.isArray(value) ? value.flat() : [value ?? ''];
  return values.map((one) => String(one).trim()).filter((one) => one !== '');
}
