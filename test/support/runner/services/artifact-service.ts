import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { PATIENT } from '../../patient-server.ts';
import { jobToken, listen, readBody } from './loopback.ts';

/** Something kept with the workflow run. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** A zip archive. */
  readonly bytes: Buffer;
  readonly createdAt: string;
  /** `sha256:...`, as whoever sent it said. */
  readonly digest: string | undefined;
}

/** The artifact service of one workflow run, over all its attempts, as `@actions/artifact` speaks to it. */
export interface ArtifactService {
  readonly url: string;
  /** A key of this run. */
  readonly token: string;
  readonly artifacts: readonly StoredArtifact[];
  /** What was asked, in order: `CreateArtifact`, `PUT blob`, ... */
  readonly calls: readonly string[];
  /** Answers everything with this status from now on; undefined answers again. */
  fail(status: number | undefined): void;
  /** Spoils what is kept under a name, as a broken disk would. */
  spoil(name: string): void;
  close(): Promise<void>;
}

interface Draft {
  readonly name: string;
  readonly blocks: Map<string, Buffer>;
  bytes: Buffer | undefined;
  type: string;
}

interface Store {
  readonly run: string;
  readonly job: string;
  readonly token: string;
  url: string;
  readonly drafts: Map<string, Draft>;
  readonly kept: StoredArtifact[];
  readonly calls: string[];
  failure: number | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** Starts it. */
export async function startArtifactService(): Promise<ArtifactService> {
  const [run, job] = [randomUUID(), randomUUID()];
  const token = jobToken({ scp: `Actions.ExampleScope Actions.Results:${run}:${job}` });
  const store: Store = { run, job, token, url: '', drafts: new Map(), kept: [], calls: [], failure: undefined };
  const server = createServer(PATIENT, (request, response) => void answer(store, request, response));
  const { url, close } = await listen(server);
  store.url = url;
  return {
    ...{ url: `${url}/`, token, artifacts: store.kept, calls: store.calls, close },
    fail: (status) => {
      store.failure = status;
    },
    spoil: (name) => {
      const at = store.kept.findIndex((one) => one.name === name);
      const artifact = store.kept[at] as StoredArtifact;
      store.kept[at] = {
        ...artifact,
        bytes: Buffer.from(artifact.bytes.map((byte, place) => (place > 40 ? byte ^ 1 : byte))),
      };
    },
  };
}

async function answer(store: Store, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  const url = new URL(request.url ?? '', store.url);
  if (store.failure !== undefined) return json(response, store.failure, { msg: 'It is broken.' });
  if (url.pathname.startsWith('/blob/')) return blob(store, request, response, url, body);
  const method = url.pathname.replace('/twirp/github.actions.results.api.v1.ArtifactService/', '');
  store.calls.push(method);
  if (request.headers.authorization !== `Bearer ${store.token}`) return json(response, 401, { msg: 'Unauthorized' });
  const fields = JSON.parse(body.toString()) as Fields;
  if (fields.workflow_run_backend_id !== store.run) return json(response, 403, { msg: 'another run' });
  const handler = METHODS[method];
  if (handler === undefined) return json(response, 404, { msg: `no method ${method}` });
  const [status, answered] = handler(store, fields);
  json(response, status, answered);
}

const METHODS: Readonly<Record<string, (store: Store, fields: Fields) => [number, object]>> = {
  CreateArtifact: (store, fields) => {
    const name = String(fields.name);
    if (store.kept.some((one) => one.name === name)) {
      return [409, { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' }];
    }
    if (/["<>|*?:\r\n\\/]/.test(name)) return [400, { code: 'invalid_argument', msg: 'bad name' }];
    const key = randomUUID();
    store.drafts.set(key, { name, blocks: new Map(), bytes: undefined, type: '' });
    return [200, { ok: true, signed_upload_url: `${store.url}/blob/container/${key}?sig=${randomUUID()}` }];
  },
  FinalizeArtifact: (store, fields) => {
    const draft = [...store.drafts.values()].find((one) => one.name === fields.name && one.bytes !== undefined);
    if (draft?.bytes === undefined) return [404, { code: 'not_found', msg: 'nothing was sent' }];
    if (Number(fields.size) !== draft.bytes.length) return [400, { code: 'invalid_argument', msg: 'another size' }];
    const digest = textOf(fields.hash);
    const own = `sha256:${createHash('sha256').update(draft.bytes).digest('hex')}`;
    if (digest !== undefined && digest !== own) return [400, { code: 'invalid_argument', msg: 'another digest' }];
    const id = store.kept.length + 1;
    const createdAt = new Date().toISOString();
    store.kept.push({ id, name: draft.name, bytes: draft.bytes, createdAt, digest });
    return [200, { ok: true, artifact_id: String(id) }];
  },
  ListArtifacts: (store, fields) => {
    const [name, id] = [textOf(fields.name_filter), textOf(fields.id_filter)];
    const chosen = store.kept.filter(
      (one) => (name === undefined || one.name === name) && (id === undefined || String(one.id) === id),
    );
    const artifacts = chosen.map((one) => ({
      workflow_run_backend_id: store.run,
      workflow_job_run_backend_id: store.job,
      ...{ database_id: String(one.id), name: one.name, size: String(one.bytes.length), created_at: one.createdAt },
      ...(one.digest === undefined ? {} : { digest: one.digest }),
    }));
    return [200, { artifacts }];
  },
  GetSignedArtifactURL: (store, fields) => {
    const artifact = store.kept.find((one) => one.name === fields.name);
    if (artifact === undefined) return [404, { code: 'not_found', msg: 'no such artifact' }];
    return [200, { signed_url: `${store.url}/blob/kept/${artifact.id}.zip?sig=${randomUUID()}` }];
  },
};

// Proto's wrappers are their bare value in JSON.
function textOf(field: unknown): string | undefined {
  return field === undefined || field === null ? undefined : String(field);
}

function blob(store: Store, request: IncomingMessage, response: ServerResponse, url: URL, body: Buffer): void {
  const [, , kind, key = ''] = url.pathname.split('/');
  store.calls.push(`${request.method} blob`);
  if (url.searchParams.get('sig') === null) return void response.writeHead(403).end();
  if (request.method === 'GET' && kind === 'kept') {
    const artifact = store.kept.find((one) => `${one.id}.zip` === key);
    if (artifact === undefined) return void response.writeHead(404).end();
    return void response.writeHead(200, { 'content-type': 'application/zip' }).end(artifact.bytes);
  }
  const draft = store.drafts.get(key);
  if (draft === undefined || request.method !== 'PUT') return void response.writeHead(404).end();
  const part = url.searchParams.get('comp');
  if (part === 'block') draft.blocks.set(url.searchParams.get('blockid') ?? '', body);
  else if (part === 'blocklist') draft.bytes = joined(draft, body.toString());
  else draft.bytes = body;
  const etag = { etag: '"1"', 'last-modified': new Date().toUTCString(), 'x-ms-request-id': randomUUID() };
  response.writeHead(201, etag).end();
}

function joined({ blocks }: Draft, list: string): Buffer {
  const ids = [...list.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map((match) => match[1] ?? '');
  return Buffer.concat(ids.map((id) => blocks.get(id) ?? Buffer.alloc(0)));
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
