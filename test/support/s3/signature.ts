import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Keys that a stand-in knows. */
export interface KnownKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly region: string;
}

const SKEW_MS = 15 * 60_000;

/** Why a request is not signed as S3 asks for (SigV4, in the header); undefined where it is. Worked out from the standard alone. */
export function signatureFault(request: IncomingMessage, host: string, keys: KnownKeys): string | undefined {
  const { headers } = request;
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    );
  if (match === null) return 'AccessDenied';
  const [, id, day = '', region = '', names = '', signature] = match;
  if (id !== keys.accessKeyId) return 'InvalidAccessKeyId';
  if (region !== keys.region) return 'AuthorizationHeaderMalformed';
  if (headers['x-amz-security-token'] !== keys.sessionToken) return 'InvalidToken';
  const signed = names.split(';');
  const needed = ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))];
  if (needed.some((name) => !signed.includes(name))) return 'AccessDenied';
  const time = String(headers['x-amz-date']);
  const at = Date.parse(time.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'));
  if (!(Math.abs(at - Date.now()) < SKEW_MS) || !time.startsWith(day)) return 'RequestTimeTooSkewed';
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical(request, host, signed))].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${keys.secretAccessKey}`);
  return hmac(key, text).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch';
}

function canonical({ method = '', url = '', headers }: IncomingMessage, host: string, signed: string[]): string {
  const [path = '', query = ''] = url.split('?');
  const values = signed.map((name) => `${name}:${name === 'host' ? host : String(headers[name]).trim()}\n`).join('');
  const pairs = [...new URLSearchParams(query)].map((pair) => pair.map(encode).join('=')).sort();
  return [method, path, pairs.join('&'), values, signed.join(';'), headers['x-amz-content-sha256']].join('\n');
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
