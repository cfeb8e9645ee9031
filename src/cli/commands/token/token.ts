import type { VerbGroup } from '../../line/verb.ts';

/** `orchestrator token ...` */
export const tokenGroup: VerbGroup = {
  kind: 'group',
  verbs: {
    create: { summary: 'Make a token and print it, once', load: async () => (await import('./create.ts')).createVerb },
    list: { summary: 'List tokens, newest first', load: async () => (await import('./list.ts')).listVerb },
    revoke: { summary: 'Make a token worthless', load: async () => (await import('./revoke.ts')).revokeVerb },
  },
};
