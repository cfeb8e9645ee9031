import { createHash } from 'node:crypto';
import { type Answer, invalid, notFound, page, Refusal } from '../answer.ts';
import { headOf, type Pull, timestamp, type World } from '../world.ts';
import { closePull, pullView, wholePullView } from './pull-view.ts';
import { type Ask, type Route, textIn, textsIn } from './route.ts';

const R = '/repos/:owner/:repo/pulls';
const READ = [['pull-requests', 'read']] as const;
const WRITE = [['pull-requests', 'write']] as const;

/** Pull requests and who is asked to review them. */
export const pullRoutes: readonly Route[] = [
  { on: `POST ${R}`, needs: WRITE, answer: createPull },
  { on: `GET ${R}`, needs: READ, answer: listPulls },
  { on: `GET ${R}/:number`, needs: READ, answer: (ask) => tagged(ask, whole(ask, 200)) },
  { on: `PATCH ${R}/:number`, needs: WRITE, answer: updatePull },
  { on: `POST ${R}/:number/requested_reviewers`, needs: WRITE, answer: requestReviewers },
];

const LONGEST_BODY = 65_536;

function createPull({ world, grant, body }: Ask) {
  const { actionsMayCreatePulls, drafts } = world.settings;
  if (grant.kind === 'job' && !actionsMayCreatePulls) {
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  const head = (textIn(body, 'head') ?? '').replace(`${world.owner}:`, '');
  const base = textIn(body, 'base') ?? '';
  const headSha = headOf(world, head);
  if (headSha === undefined) throw new Refusal(422, 'Validation Failed', { errors: [field('head')] });
  const baseSha = headOf(world, base);
  if (baseSha === undefined) throw new Refusal(422, 'Validation Failed', { errors: [field('base')] });
  if (world.pulls.some((pull) => pull.state === 'open' && pull.head === head && pull.base === base)) {
    throw invalid('PullRequest', `A pull request already exists for ${world.owner}:${head}.`);
  }
  if (world.git.isAncestor(headSha, baseSha)) {
    throw invalid('PullRequest', `No commits between ${base} and ${head}`);
  }
  if (body.draft === true && !drafts)
    throw new Refusal(422, 'Draft pull requests are not supported in this repository.');
  requireBody(body);
  const now = timestamp();
  const pull: Pull = {
    ...{ number: world.nextId(), title: textIn(body, 'title') ?? '', body: textIn(body, 'body') ?? null },
    ...{ state: 'open', draft: body.draft === true, head, base, headSha, user: grant.login },
    ...{ labels: [], reviewers: [], teams: [], mergedBy: null, createdAt: now, updatedAt: now, closedAt: null },
  };
  world.pulls.push(pull);
  return { status: 201, body: wholePullView(world, pull) };
}

function field(name: string) {
  return { resource: 'PullRequest', field: name, code: 'invalid' };
}

function requireBody(body: Ask['body']): void {
  if ((textIn(body, 'body') ?? '').length > LONGEST_BODY) {
    throw invalid('Issue', `body is too long (maximum is ${LONGEST_BODY} characters)`);
  }
}

function listPulls({ world, url }: Ask) {
  const asked = url.searchParams;
  const state = asked.get('state') ?? 'open';
  const head = asked.get('head');
  const base = asked.get('base');
  const found = world.pulls
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => head === null || `${world.owner}:${pull.head}` === head)
    .filter((pull) => base === null || pull.base === base)
    .sort((one, other) => other.number - one.number);
  return page(
    found.map((pull) => pullView(world, pull)),
    url,
  );
}

function whole(ask: Ask, status: number) {
  return { status, body: wholePullView(ask.world, pullOf(ask)) };
}

// An answer that is still the same is not given again, and costs nothing.
function tagged({ headers }: Ask, { status, body }: Answer): Answer {
  const etag = `W/"${createHash('sha256').update(JSON.stringify(body)).digest('hex')}"`;
  return headers['if-none-match'] === etag ? { status: 304, headers: { etag } } : { status, body, headers: { etag } };
}

function updatePull(ask: Ask) {
  const { world, body } = ask;
  const pull = pullOf(ask);
  requireBody(body);
  const { title, base, state } = { title: textIn(body, 'title'), base: textIn(body, 'base'), state: body.state };
  if (base !== undefined && headOf(world, base) === undefined) {
    throw new Refusal(422, 'Validation Failed', { errors: [field('base')] });
  }
  if (title !== undefined) pull.title = title;
  if ('body' in body) pull.body = textIn(body, 'body') ?? null;
  if (base !== undefined) pull.base = base;
  if (state === 'closed' && pull.state === 'open') closePull(pull, ask.grant.login);
  if (state === 'open' && pull.state === 'closed') reopen(world, pull);
  pull.updatedAt = timestamp();
  return whole(ask, 200);
}

function reopen(world: World, pull: Pull): void {
  if (headOf(world, pull.head) === undefined) throw invalid('PullRequest', 'state cannot be changed.');
  Object.assign(pull, { state: 'open', closedAt: null, closedBy: null });
}

function requestReviewers(ask: Ask) {
  const { world, body } = ask;
  const pull = pullOf(ask);
  const people = textsIn(body, 'reviewers');
  const teams = textsIn(body, 'team_reviewers');
  if (people.includes(pull.user)) throw new Refusal(422, 'Review cannot be requested from pull request author.');
  const known = (name: string): boolean => world.collaborators.has(name);
  if (!people.every(known) || !teams.every((team) => known(`${world.owner}/${team}`))) {
    const which = `is not a collaborator of the ${world.owner}/${world.name} repository.`;
    throw new Refusal(
      422,
      `Reviews may only be requested from collaborators. One or more of the users or teams you specified ${which}`,
    );
  }
  pull.reviewers.push(...people.filter((one) => !pull.reviewers.includes(one)));
  pull.teams.push(...teams.filter((one) => !pull.teams.includes(one)));
  return whole(ask, 201);
}

function pullOf({ world, params }: Ask): Pull {
  const pull = world.pulls.find(({ number }) => String(number) === params.number);
  if (pull === undefined) throw notFound();
  return pull;
}
