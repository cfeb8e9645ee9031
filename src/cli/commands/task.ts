import type { VerbGroup } from '../line/verb.ts';

/** `orchestrator task <name>`: the built-in jobs. Each is loaded only when it is called. */
export const taskGroup: VerbGroup = {
  kind: 'group',
  verbs: {
    'seo.tune': {
      summary: 'Check a site for what search engines and readers need, and repair what is safe',
      load: async () => {
        const { seoTune } = await import('../../tasks/seo/seo-tune.ts');
        return (await import('../jobs/job-verb.ts')).createJobVerb(seoTune);
      },
    },
    'code.review': {
      summary: 'Review the code, or only what changed, and run the repository’s own linter',
      load: async () => {
        const { codeReview } = await import('../../tasks/code-review/code-review.ts');
        return (await import('../jobs/job-verb.ts')).createJobVerb(codeReview);
      },
    },
    'dx.integrate': {
      summary: 'Check that what docs, workflows and plans say of the repository is true',
      load: async () => {
        const { createDxVerb } = await import('../jobs/dx-verb.ts');
        return createDxVerb();
      },
    },
  },
};
