import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PATIENT } from '../patient-server.ts';
import { type Answer, notFound, Refusal } from './answer.ts';
import { answerApp, appOf } from './app.ts';
import type { Faults } from './faults.ts';
import { type Grant, requirePermission } from './permissions.ts';
import { checkRoutes } from './routes/checks.ts';
import { decidingRoutes } from './routes/deciding.ts';
import { gitDataRoutes } from './routes/git-data.ts';
import { answerGraphql, fieldOf } from './routes/graphql.ts';
import { issueRoutes } from './routes/issues.ts';
import { pullRoutes } from './routes/pulls.ts';
import { repositoryRoutes } from './routes/repository.ts';
import type { Ask, Route } from './routes/route.ts';
import type { World } from './world.ts';

/** A call that was made. */
export interface GithubCall {
  /** `METHOD /path`; for GraphQL `POST /graphql field`. */
  readonly call: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly status: number;
  /** Whose token it was made with; null without one. */
  readonly login: string | null;
}

/** What a server is made of; `more` are routes a test adds, asked first. */
export interface ServerParts {
  readonly world: World;
  readonly faults: Faults;
  readonly calls: GithubCall[];
  readonly more: readonly Route[];
}

/** Starts the server on loopback; resolves with how to end it. */
export async function listen(parts: ServerParts): Promise<() => Promise<void>> {
  const server = createServer(PATIENT, (request, response) => {
    void answerCall(parts, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  parts.world.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
}

async function answerCall(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world, faults, calls } = parts;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const url = new URL(request.url ?? '/', world.url);
  const body = jsonOf(Buffer.concat(chunks).toString());
  const field = url.pathname === '/graphql' ? ` ${fieldOf(String(body.query))}` : '';
  const call = `${request.method} ${decodeURIComponent(url.pathname)}${field}`;
  const grant = world.tokens.get(bearerOf(request));
  const fault = faults.take(call);
  await fault?.before?.();
  const own = fault?.answer && !fault.afterwards ? undefined : answerOf(parts, request, { url, body, grant });
  const { status, body: answer, headers } = fault?.answer ?? own ?? { status: 500 };
  calls.push({
    call,
    query: Object.fromEntries(url.searchParams),
    body,
    headers: request.headers,
    status,
    login: grant?.login ?? null,
  });
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(answer === undefined ? '' : JSON.stringify(answer));
}

interface Received {
  readonly url: URL;
  readonly body: Readonly<Record<string, unknown>>;
  readonly grant: Grant | undefined;
}

function answerOf({ world, more }: ServerParts, request: IncomingMessage, { url, body, grant }: Received): Answer {
  try {
    if (request.headers.authorization === undefined) throw new Refusal(401, 'Requires authentication');
    const app = grant === undefined ? appOf(world, bearerOf(request)) : undefined;
    if (app !== undefined) return answerApp(world, app, request.method ?? '', url.pathname);
    if (grant === undefined) throw new Refusal(401, 'Bad credentials');
    const ask = { world, grant, url, body, headers: request.headers };
    if (url.pathname === '/graphql') return answerGraphql({ ...ask, params: {} });
    for (const route of [...more, ...ROUTES]) {
      const params = matched(route, request.method ?? '', url.pathname);
      if (params) return routed(route, { ...ask, params });
    }
    throw notFound();
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.answer;
    return { status: 500, body: { message: String(thrown) } };
  }
}

function bearerOf({ headers }: IncomingMessage): string {
  return (headers.authorization ?? '').replace(/^(token|bearer) /i, '');
}

const ROUTES = [
  ...decidingRoutes,
  ...gitDataRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...checkRoutes,
  ...repositoryRoutes,
];

function routed(route: Route, ask: Ask): Answer {
  const { owner, repo } = ask.params;
  if (owner !== undefined && `${owner}/${repo}` !== `${ask.world.owner}/${ask.world.name}`) throw notFound();
  requirePermission(ask.grant, route.needs);
  return route.answer(ask);
}

function matched({ on }: Route, method: string, path: string): Record<string, string> | undefined {
  const [wanted, pattern = ''] = on.split(' ');
  if (wanted !== method) return undefined;
  const form = pattern.replace(/:(\w+)(\+?)/g, (_all, name, rest) => `(?<${name}>${rest ? '.+' : '[^/]+'})`);
  const groups = new RegExp(`^${form}$`).exec(path)?.groups;
  if (groups === undefined) return new RegExp(`^${form}$`).test(path) ? {} : undefined;
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}

function jsonOf(text: string): Record<string, unknown> {
  try {
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  } catch {
    return {};
  }
}
