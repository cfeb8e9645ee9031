export type { AuthOptions } from './api/auth/authentication.ts';
export type { AuthRequest } from './api/auth/authenticator.ts';
export type { GithubOptions } from './api/auth/github/options.ts';
export type { HostPrincipal } from './api/auth/host.ts';
export type { Scope } from './api/auth/principal.ts';
export { type ApiLogger, createTaskApi, type TaskApi, type TaskApiOptions } from './api/create-task-api.ts';
export type { PullRequestOptions } from './api/github/options.ts';
export type { Readiness } from './api/health/readiness.ts';
export type { MigrateMode } from './api/health/schema-gate.ts';
export type { SlackOptions } from './api/slack/options.ts';
export type { OutboxOptions } from './api/telling/start-outbox.ts';
export type { NotificationOptions } from './outbox/messages/options.ts';
export type { GithubResumeOptions, ResumeOptions } from './outbox/resume/options.ts';
export type { ResumeAnswer, Resumer, ResumeWish } from './outbox/resume/resumer.ts';
export type { WebhookOptions } from './outbox/webhook/carrier.ts';
export {
  createFleet,
  type HostFleet,
  type HostFleetOptions,
  type OwnApi,
} from './serve/coordination/create-fleet.ts';
