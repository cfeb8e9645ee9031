import { createPublicKey, generateKeyPairSync, randomBytes, verify } from 'node:crypto';
import { type Answer, notFound, Refusal } from './answer.ts';
import type { Grant, Permissions } from './permissions.ts';
import type { RegisteredApp, World } from './world.ts';

/** Registers an app; answers its private key as GitHub hands it out (PKCS#1). */
export function registerApp(
  world: World,
  permissions: Permissions,
): { readonly id: number; readonly privateKey: string } {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const id = 100_000 + Number.parseInt(randomBytes(3).toString('hex'), 16);
  const app = { id, slug: 'orchestrator', publicKey: createPublicKey(privateKey), installation: id * 10, permissions };
  world.apps.push(app);
  return { id, privateKey: String(privateKey.export({ type: 'pkcs1', format: 'pem' })) };
}

/** The app whose token this is; undefined for what is no token of an app. Throws GitHub's refusal of a bad one. */
export function appOf(world: World, bearer: string): RegisteredApp | undefined {
  const [head, body, signature] = bearer.split('.');
  if (head === undefined || body === undefined || signature === undefined) return undefined;
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as { iss: number; iat: number; exp: number };
  const app = world.apps.find(({ id }) => String(id) === String(claims.iss));
  const isSigned =
    app !== undefined &&
    verify('RSA-SHA256', Buffer.from(`${head}.${body}`), app.publicKey, Buffer.from(signature, 'base64url'));
  if (!isSigned) throw new Refusal(401, 'A JSON web token could not be decoded');
  if (claims.exp - claims.iat > 660) throw new Refusal(401, "'Expiration time' claim ('exp') is too far in the future");
  return app;
}

/** What an app is answered as itself. */
export function answerApp(world: World, app: RegisteredApp, method: string, path: string): Answer {
  if (method === 'GET' && path === `/repos/${world.owner}/${world.name}/installation`) {
    if (app.installation === null) throw notFound();
    return { status: 200, body: { id: app.installation, app_id: app.id, app_slug: app.slug } };
  }
  if (method === 'POST' && path === `/app/installations/${app.installation}/access_tokens`) {
    const token = `ghs_${randomBytes(24).toString('hex')}`;
    const login = `${app.slug}[bot]`;
    const person = { name: login, email: `${app.id}+${login}@users.noreply.github.com` };
    const grant: Grant = { token, kind: 'app', login, permissions: app.permissions, person };
    world.tokens.set(token, grant);
    const ends = `${new Date(Date.now() + 3_600_000).toISOString().slice(0, 19)}Z`;
    return {
      status: 201,
      body: { token, expires_at: ends, permissions: {}, repository_selection: 'selected' },
    };
  }
  throw notFound();
}
