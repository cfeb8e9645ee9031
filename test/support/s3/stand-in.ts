import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { PATIENT } from '../patient-server.ts';
import { answerObject, refuse, type StoredObjects } from './objects.ts';
import { type KnownKeys, signatureFault } from './signature.ts';

/** A store that speaks S3 as strictly as is needed, on 127.0.0.1, until the test ends. */
export interface S3StandIn {
  readonly url: string;
  readonly bucket: string;
  readonly keys: KnownKeys;
  readonly objects: StoredObjects;
  /** Methods of the requests that came, oldest first. */
  readonly asked: string[];
  /** Bytes of the largest object there is room for. */
  room: number;
  /** The next requests are refused so, before their bodies are read. */
  refuseNext(times: number, status: number, code: string): void;
  /** As `fetch`, but to this machine, whatever host is asked: the store then has the name it was asked by. */
  readonly fetchAs: typeof fetch;
}

const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const PAGE = 2;

export async function startS3({ sessionToken }: { sessionToken?: string } = {}): Promise<S3StandIn> {
  const bucket = 'artifacts';
  const keys: KnownKeys = { ...KEYS, region: 'eu-test-1', ...(sessionToken === undefined ? {} : { sessionToken }) };
  const refusals: { readonly status: number; readonly code: string }[] = [];
  const state = { bucket, keys, objects: new Map() as StoredObjects, asked: [] as string[], room: 1e9 };
  const server = createServer(PATIENT, async (request, response) => {
    const path = new URL(request.url ?? '', 'http://store').pathname;
    const host = String(request.headers['x-forwarded-host'] ?? request.headers.host);
    state.asked.push(String(request.method));
    const refusal = refusals.shift();
    if (refusal !== undefined) return refuse(response, refusal.status, refusal.code);
    const fault = signatureFault(request, host, keys);
    if (fault !== undefined) return refuse(response, 403, fault);
    const [named, key = ''] = host.startsWith(`${bucket}.`) ? [bucket, path.slice(1)] : path.slice(1).split(/\/(.*)/s);
    if (named !== bucket) return refuse(response, 404, 'NoSuchBucket');
    if (key === '') return list(request, response, state.objects);
    await answerObject(request, response, { ...state, key });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const refuseNext = (times: number, status: number, code: string): void => {
    for (let i = 0; i < times; i += 1) refusals.push({ status, code });
  };
  const fetchAs: typeof fetch = (input, init = {}) => {
    const { host, pathname, search } = new URL(String(input));
    const headers = new Headers(init.headers);
    headers.set('x-forwarded-host', host);
    return fetch(`${url}${pathname}${search}`, { ...init, headers });
  };
  return Object.assign(state, { url, refuseNext, fetchAs });
}

function list(request: IncomingMessage, response: ServerResponse, objects: StoredObjects): void {
  const query = new URL(request.url ?? '', 'http://store').searchParams;
  const [prefix, after] = [query.get('prefix') ?? '', query.get('start-after') ?? ''];
  const found = [...objects]
    .filter(([key]) => key.startsWith(prefix) && key > after)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = found.slice(0, PAGE).map(([key, { bytes, modified }]) => {
    const date = new Date(modified).toISOString();
    return `<Contents><Key>${key}</Key><LastModified>${date}</LastModified><Size>${bytes.byteLength}</Size></Contents>`;
  });
  response.setHeader('content-type', 'application/xml');
  response.end(
    `<?xml version="1.0"?>\n<ListBucketResult><IsTruncated>${found.length > PAGE}</IsTruncated>${entries.join('')}</ListBucketResult>`,
  );
}
