import { createServer } from 'node:http';
import express from 'express';
import { createTaskApi } from '../../../../src/api/create-task-api.ts';
import type { Database } from '../../../../src/store/database.ts';
import type { OidcIssuer } from '../../oidc-issuer.ts';
import { PATIENT } from '../../patient-server.ts';
import { listen } from './loopback.ts';

/** A task API that lets the jobs of one repository in by who they are, and nobody else. */
export interface KnownApi {
  /** Its address, as `api-base` takes it. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it on a database; `issuer` says who a job is. */
export async function startKnownApi(database: Database, issuer: OidcIssuer): Promise<KnownApi> {
  const app = express();
  const { url, close } = await listen(createServer(PATIENT, app));
  const rules = [{ name: 'nightly', match: { repository_id: '74' }, scopes: ['tasks:read', 'tasks:write'] as const }];
  const github = { audience: url, issuer: issuer.url, rules };
  const api = createTaskApi({ database, migrate: 'off', sweep: false, github });
  app.use('/agents', api.router);
  return {
    url,
    close: async () => {
      await api.close();
      await close();
    },
  };
}
