import { notFound, page, Refusal } from '../answer.ts';
import type { CheckRun } from '../world.ts';
import { type Ask, type Route, textIn } from './route.ts';

const R = '/repos/:owner/:repo';
const WRITE = [['checks', 'write']] as const;

/** Check runs, which only Apps (a job's own token among them) may make. */
export const checkRoutes: readonly Route[] = [
  { on: `POST ${R}/check-runs`, needs: WRITE, answer: createCheck },
  { on: `PATCH ${R}/check-runs/:id`, needs: WRITE, answer: updateCheck },
  { on: `GET ${R}/check-runs/:id`, needs: [['checks', 'read']], answer: (ask) => shown(ask, 200, checkOf(ask)) },
  { on: `GET ${R}/commits/:ref/check-runs`, needs: [['checks', 'read']], answer: listChecks },
];

const MOST_ANNOTATIONS = 50;
const LONGEST_TEXT = 65_535;

function createCheck(ask: Ask) {
  const { world, grant, body } = ask;
  if (grant.kind === 'person') throw new Refusal(403, 'You must authenticate via a GitHub App.');
  if (textIn(body, 'name') === undefined || world.git.kindOf(textIn(body, 'head_sha') ?? '') !== 'commit') {
    throw new Refusal(422, `No commit found for SHA: ${textIn(body, 'head_sha') ?? ''}`);
  }
  const check: CheckRun = { id: world.nextId(), app: grant.login, fields: {}, annotations: [] };
  write(check, body);
  world.checks.push(check);
  return shown(ask, 201, check);
}

function updateCheck(ask: Ask) {
  const check = checkOf(ask);
  write(check, ask.body);
  return shown(ask, 200, check);
}

interface Output {
  readonly summary?: string;
  readonly text?: string;
  readonly annotations?: readonly unknown[];
}

// Annotations are added to those that are there; everything else is replaced.
function write(check: CheckRun, body: Ask['body']): void {
  const { annotations = [], ...output } = (body.output ?? {}) as Output;
  if (annotations.length > MOST_ANNOTATIONS) {
    throw new Refusal(422, 'Invalid request.\n\nNo more than 50 items are allowed; 51 were supplied.');
  }
  for (const part of ['summary', 'text'] as const) {
    if ((output[part] ?? '').length > LONGEST_TEXT) {
      throw new Refusal(422, 'Invalid request.\n\nOnly 65535 characters are allowed.');
    }
  }
  check.annotations.push(...annotations);
  const before = (check.fields.output ?? {}) as Output;
  check.fields = { ...check.fields, ...body, ...('output' in body ? { output: { ...before, ...output } } : {}) };
  if (body.conclusion !== undefined) check.fields.status = 'completed';
}

function listChecks({ world, params, url }: Ask) {
  const name = url.searchParams.get('check_name');
  const found = world.checks
    .filter(({ fields }) => fields.head_sha === params.ref && (name === null || fields.name === name))
    .map((check) => ({ id: check.id, ...check.fields }));
  const { body, ...answer } = page(found, url);
  return { ...answer, body: { total_count: found.length, check_runs: body } };
}

function checkOf({ world, params }: Ask): CheckRun {
  const check = world.checks.find(({ id }) => String(id) === params.id);
  if (check === undefined) throw notFound();
  return check;
}

function shown({ world }: Ask, status: number, check: CheckRun) {
  const html_url = `${world.url}/${world.owner}/${world.name}/runs/${check.id}`;
  return { status, body: { id: check.id, html_url, ...check.fields, app: { slug: check.app } } };
}
