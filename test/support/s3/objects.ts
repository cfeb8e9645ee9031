import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** An object of a stand-in. */
export interface StoredObject {
  readonly bytes: Buffer;
  modified: number;
}

export type StoredObjects = Map<string, StoredObject>;

/** Answers as S3 says that something is wrong. */
export function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>No.</Message></Error>`);
}

/** One request about one object. */
export async function answerObject(
  request: IncomingMessage,
  response: ServerResponse,
  { objects, key, bucket, room }: { objects: StoredObjects; key: string; bucket: string; room: number },
): Promise<void> {
  if (request.method === 'PUT') {
    const source = request.headers['x-amz-copy-source'];
    if (source !== undefined) return copy(request, response, objects.get(String(source).slice(`/${bucket}/`.length)));
    return keep(request, response, { objects, key, room });
  }
  if (request.method === 'DELETE') {
    objects.delete(key);
    response.writeHead(204).end();
    return;
  }
  const found = objects.get(key);
  if (found === undefined) return refuse(response, 404, 'NoSuchKey');
  const date = new Date(found.modified).toUTCString();
  response.writeHead(200, { 'content-length': found.bytes.byteLength, 'last-modified': date });
  response.end(request.method === 'HEAD' ? undefined : found.bytes);
}

function copy({ headers }: IncomingMessage, response: ServerResponse, found: StoredObject | undefined): void {
  const isOther = headers['x-amz-metadata-directive'] === 'REPLACE';
  if (found === undefined || !isOther) {
    refuse(response, found === undefined ? 404 : 400, found === undefined ? 'NoSuchKey' : 'InvalidRequest');
    return;
  }
  found.modified = Date.now();
  response.end('<CopyObjectResult></CopyObjectResult>');
}

async function keep(
  request: IncomingMessage,
  response: ServerResponse,
  { objects, key, room }: { objects: StoredObjects; key: string; room: number },
): Promise<void> {
  const length = request.headers['content-length'];
  if (length === undefined) return refuse(response, 411, 'MissingContentLength');
  if (Number(length) > room) return refuse(response, 403, 'QuotaExceeded');
  const pieces: Buffer[] = [];
  try {
    for await (const piece of request) pieces.push(piece);
  } catch {
    return;
  }
  const bytes = Buffer.concat(pieces);
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== request.headers['x-amz-content-sha256']) return refuse(response, 400, 'XAmzContentSHA256Mismatch');
  objects.set(key, { bytes, modified: Date.now() });
  response.writeHead(200, { etag: '"e"' }).end();
}
