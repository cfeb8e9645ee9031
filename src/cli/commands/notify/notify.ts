import type { VerbGroup } from '../../line/verb.ts';

/** `orchestrator notify …` */
export const notifyGroup: VerbGroup = {
  kind: 'group',
  verbs: {
    test: {
      summary: 'Send a test message through each notifier of a plan',
      load: async () => (await import('./test.ts')).notifyTestVerb,
    },
  },
};
