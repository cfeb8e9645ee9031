import { Fault } from '../../errors.ts';
import { refusedBy } from '../github/patience.ts';

/** A proposal that cannot be made, in one sentence or two: what and the cure. */
export class RefusedProposal extends Error {}

/** What a refusal is about, for its cure. */
export interface RefusalPlace {
  readonly branch: string;
  /** True where files of workflows are among the changes. */
  readonly workflows: boolean;
}

const PERMISSIONS =
  'Give the job `permissions: contents: write, pull-requests: write`, and the App or personal token the same rights where you use one.';
const WORKFLOWS =
  'GITHUB_TOKEN never may: pass the token of a GitHub App with the permission `workflows`, or a personal access token with the scope `workflow`, or leave these files out with `paths`.';
const ALLOW_ACTIONS =
  'Turn on "Allow GitHub Actions to create and approve pull requests" in the repository (Settings > Actions > General > Workflow permissions) and in its organization (the same page there wins), or pass the token of a GitHub App.';

type Reading = readonly [RegExp, (place: RefusalPlace) => string];

/** What GitHub says, and what it means; the first that fits. */
const READINGS: readonly Reading[] = [
  [
    /not permitted to create or approve pull requests/i,
    () => `GitHub Actions may not open pull requests here. ${ALLOW_ACTIONS}`,
  ],
  [/refusing to allow .* workflow/i, () => `The token may not change files under .github/workflows. ${WORKFLOWS}`],
  [
    /Resource not accessible by/i,
    ({ workflows }) =>
      `The token may not write to the repository. ${PERMISSIONS}${workflows ? ` The changes hold files under .github/workflows too: ${WORKFLOWS}` : ''}`,
  ],
  [
    /Bad credentials|Requires authentication/i,
    () =>
      'GitHub does not know the token. Pass one that is valid for the whole job: a token of an App ends after an hour.',
  ],
  [
    /protected ref|rule violations|protected branch/i,
    ({ branch }) =>
      `Rules protect the branch ${branch}. Name another one under \`branch\`, or let the rules leave out \`orchestrator/**\`.`,
  ],
  [
    /Cannot (create|lock) ref|Reference cannot be created|directory file conflict/i,
    ({ branch }) =>
      `A branch cannot be called ${branch} while there is one called like a part of it or below it. Name another one under \`branch\`.`,
  ],
  [
    /rate limit/i,
    () => 'GitHub limits how much this token may ask for, for longer than is worth waiting. Run it again later.',
  ],
];

/** A thrown thing as the sentence a step fails with. */
export function refusalOf(thrown: unknown, place: RefusalPlace): string {
  if (thrown instanceof RefusedProposal) return thrown.message;
  if (thrown instanceof Fault) return [thrown.message, thrown.cure].filter(Boolean).join(' ');
  const said = wordsOf(thrown);
  for (const [pattern, meaning] of READINGS)
    if (pattern.test(said)) return `${meaning(place)} (GitHub: ${said.trim()})`;
  const status = refusedBy(thrown)?.status;
  if (status === 404) {
    const cure = place.workflows ? ` The changes hold files under .github/workflows too: ${WORKFLOWS}` : '';
    return `The token cannot see the repository. Pass one that may read and write it.${cure}`;
  }
  if (status === 0 || (status ?? 0) >= 500) return `GitHub did not answer (${said}). Run it again.`;
  return `No pull request could be made: ${said}`;
}

/** What GitHub says, of REST and of GraphQL alike. */
export function wordsOf(thrown: unknown): string {
  const graphql = graphqlErrors(thrown).map(({ message }) => message);
  if (graphql.length > 0) return graphql.join('; ');
  return refusedBy(thrown)?.message ?? (thrown instanceof Error ? thrown.message : String(thrown));
}

/** The errors of a GraphQL answer; none for anything else. */
export function graphqlErrors(thrown: unknown): readonly { readonly type?: string; readonly message: string }[] {
  if (!(thrown instanceof Error) || thrown.name !== 'GraphqlResponseError' || !('errors' in thrown)) return [];
  return thrown.errors as { type?: string; message: string }[];
}
