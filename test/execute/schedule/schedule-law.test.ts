import { scheduleLaw } from '../../contracts/schedule-law.ts';
import { runFake } from '../../support/run-fake.ts';

scheduleLaw(
  () =>
    (graph, step, { signal, resumes }) => {
      const carried = resumes && { attempt: 2, carried: { attempt: 1, tasks: resumes.tasks } };
      return runFake(graph, step, { signal, ...carried });
    },
  { runs: { order: 150, resume: 100 } },
);
