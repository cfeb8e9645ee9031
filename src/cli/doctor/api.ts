import { SCOPES, type Scope } from '../../api/auth/principal.ts';
import { systemErrorCode } from '../../errors.ts';
import { tidyBase } from '../../sync/send/sender.ts';
import { type Check, type Finding, fail, ok, type Patient, warn } from './check.ts';

const PATIENCE_MS = 5_000;
/** A difference that a certificate or a token with an expiry would suffer from, ms. */
const SKEW_MS = 30_000;

/** The API answers, takes the token, lets the origin in, and has the same time. */
export const checkApi: Check = async (patient) => {
  if (patient.apiBase === undefined) {
    return [ok('api', 'None is configured (API_BASE), and no server of this state directory runs.')];
  }
  if (!/^https?:\/\//.test(patient.apiBase) || !URL.canParse(patient.apiBase)) {
    return [fail('api', `API_BASE is no URL: ${patient.apiBase}`, 'Give one like http://localhost:8001')];
  }
  const base = tidyBase(patient.apiBase);
  try {
    const asked = patient.system.clock.now();
    const response = await readyOf(patient, base);
    const ready = await readiness(base, response);
    const skew = clockSkew(response, asked, patient.system.clock.now());
    if (ready.result === 'fail') return [ready, ...skew];
    return [ready, ...skew, ...(await checkToken(patient, base)), ...(await checkOrigin(patient, base))];
  } catch (thrown) {
    const why = systemErrorCode((thrown as Error).cause) ?? (thrown as Error).message;
    const cure = 'Start it with orchestrator serve, or correct API_BASE; a firewall or proxy may stand between.';
    return [fail('api', `${base} does not answer (${why}).`, cure)];
  }
};

function ask({ system }: Patient, url: string, init: RequestInit = {}): Promise<Response> {
  return system.fetch(url, { redirect: 'manual', ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
}

// A server has it at its root too, as the original; a host app only below its mount.
async function readyOf(patient: Patient, base: string): Promise<Response> {
  const atRoot = await ask(patient, `${base}/ready`);
  if (atRoot.status !== 404) return atRoot;
  await atRoot.body?.cancel();
  return ask(patient, `${base}/agents/ready`);
}

async function readiness(base: string, response: Response): Promise<Finding> {
  const body = (await response.json().catch(() => undefined)) as { checks?: Record<string, unknown> } | undefined;
  if (response.status === 200) return ok('api', `${base} is ready.`);
  const words = Object.entries(body?.checks ?? {}).filter(([, state]) => state !== 'ok');
  if (response.status === 503 && words.length > 0) {
    const why = words.map(([name, state]) => `${name}: ${state}`).join(' ');
    return fail('api', `${base} is not ready. ${why}`, 'See to what it names; its own log says more.');
  }
  return fail('api', `${base} answers ${response.status} to /ready.`, 'Is it the address of a task API?');
}

function clockSkew(response: Response, asked: number, answered: number): Finding[] {
  const theirs = Date.parse(response.headers.get('date') ?? '');
  if (Number.isNaN(theirs)) return [];
  // Its header has whole seconds.
  const skew = Math.max(asked - (theirs + 1_000), theirs - answered, 0);
  if (skew < SKEW_MS) return [ok('clock', 'It agrees with that of the API.')];
  const seconds = Math.round(skew / 1_000);
  return [
    warn('clock', `It differs from that of the API by ${seconds} s.`, 'Let both machines take their time from NTP.'),
  ];
}

/** Requests that are refused for their scope before anything else of them is looked at, and can do nothing where they are not. */
const PROBES: Readonly<Partial<Record<Scope, readonly [string, string]>>> = {
  'tasks:read': ['GET', '/agents/tasks/?limit=1'],
  'tasks:write': ['POST', '/agents/tasks/'],
  'approvals:decide': ['POST', '/agents/tasks/0/approve'],
  'fleet:work': ['HEAD', '/agents/fleet/blobs/none'],
  'admin:prune': ['DELETE', '/agents/tasks/before?date=none'],
  'admin:tokens': ['GET', '/agents/tokens'],
  'admin:webhooks': ['GET', '/agents/endpoints'],
};

async function checkToken(patient: Patient, base: string): Promise<Finding[]> {
  const { apiToken } = patient;
  const headers = apiToken === undefined ? {} : { authorization: `Bearer ${apiToken}` };
  const statuses = new Map<Scope, number>();
  for (const scope of SCOPES) {
    const probe = PROBES[scope];
    // What no request asks for by itself cannot be seen from outside.
    if (probe === undefined) continue;
    const [method, path] = probe;
    const response = await ask(patient, `${base}${path}`, { method, headers });
    await response.body?.cancel();
    statuses.set(scope, response.status);
  }
  const scopes = SCOPES.filter((scope) => ![401, 403].includes(statuses.get(scope) ?? 403));
  if (scopes.length === 0 && [...statuses.values()].includes(401)) return [refused(apiToken)];
  const who = apiToken === undefined ? 'Callers without a token may' : 'It is accepted for';
  if (scopes.includes('tasks:read') && scopes.includes('tasks:write')) {
    return [ok('token', `${who} ${scopes.join(', ')}.`)];
  }
  const cure = 'orchestrator token create --name runs --scope tasks:read --scope tasks:write makes one for runs.';
  return [warn('token', `${who} ${scopes.join(', ') || 'nothing'}: runs need tasks:read and tasks:write.`, cure)];
}

function refused(token: string | undefined): Finding {
  const cure = 'Make one with orchestrator token create, and give it as API_TOKEN.';
  return token === undefined
    ? fail('token', 'The API wants a token, and none is given.', cure)
    : fail('token', 'The API does not take this token: it was mistyped, revoked, or has expired.', cure);
}

async function checkOrigin(patient: Patient, base: string): Promise<Finding[]> {
  const { origin } = patient;
  if (origin === undefined) return [];
  const preflight = await ask(patient, `${base}/agents/tasks/`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'PATCH',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  await preflight.body?.cancel();
  const allowed = preflight.headers.get('access-control-allow-origin');
  if (preflight.ok && (allowed === '*' || allowed === origin)) return [ok('cors', `Pages of ${origin} may call.`)];
  const cure = `Start it with orchestrator serve --cors ${origin}; in a host app put cors() before the router.`;
  return [fail('cors', `Pages of ${origin} may not call.`, cure)];
}
