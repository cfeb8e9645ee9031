import { expect, test } from 'vitest';
import { readResumeOptions } from '../../../src/serve/environment/resume.ts';

const IDENTITY = { token: 'ghp_x' };

test('where GitHub can be asked, runs of it go on by an event, or by a workflow that is named', () => {
  expect(readResumeOptions({}, undefined)).toBeUndefined();
  expect(readResumeOptions({}, IDENTITY)).toEqual({ github: IDENTITY });
  const env = { ORCHESTRATOR_RESUME_WORKFLOW: ' resume.yml ', ORCHESTRATOR_RESUME_REF: 'main' };
  expect(readResumeOptions(env, IDENTITY)).toEqual({
    github: { ...IDENTITY, event: 'workflow_dispatch', workflow: 'resume.yml', ref: 'main' },
  });
});

test('half of it is refused, with what is missing', () => {
  const workflow = { ORCHESTRATOR_RESUME_WORKFLOW: 'resume.yml' };
  expect(() => readResumeOptions(workflow, undefined)).toThrow('ORCHESTRATOR_RESUME_WORKFLOW is set, but GitHub');
  const ref = { ORCHESTRATOR_RESUME_REF: 'main' };
  expect(() => readResumeOptions(ref, undefined)).toThrow('ORCHESTRATOR_RESUME_REF is set, but GitHub');
  expect(() => readResumeOptions(ref, IDENTITY)).toThrow('without ORCHESTRATOR_RESUME_WORKFLOW');
});
