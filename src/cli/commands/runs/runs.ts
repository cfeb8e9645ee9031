import type { VerbGroup } from '../../line/verb.ts';

/** `orchestrator runs ...` */
export const runsGroup: VerbGroup = {
  kind: 'group',
  verbs: {
    list: { summary: 'List runs, newest first', load: async () => (await import('./list.ts')).listVerb },
    show: { summary: 'Show what became of a run', load: async () => (await import('./show.ts')).showVerb },
    follow: {
      summary: 'Watch a run of a task API to its end',
      load: async () => (await import('./follow.ts')).followVerb,
    },
    cancel: {
      summary: 'Ask a run of a task API to stop',
      load: async () => (await import('./cancel.ts')).cancelRunVerb,
    },
    logs: { summary: 'Print what a task printed', load: async () => (await import('./logs.ts')).logsVerb },
  },
};
