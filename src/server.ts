export type { AuthOptions } from './api/auth/authentication.ts';
export type { AuthRequest } from './api/auth/authenticator.ts';
export type { GithubOptions } from './api/auth/github/options.ts';
export type { HostPrincipal } from './api/auth/host.ts';
export type { Scope } from './api/auth/principal.ts';
export { type ApiLogger, createTaskApi, type TaskApi, type TaskApiOptions } from './api/create-task-api.ts';
export type { Readiness } from './api/health/readiness.ts';
export type { MigrateMode } from './api/health/schema-gate.ts';
export type { SlackOptions } from './api/slack/options.ts';
