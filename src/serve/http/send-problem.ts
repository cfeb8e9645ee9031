import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { type Problem, problemBody } from '../../api/http/problem.ts';

/** Answers with a problem, as the API itself does, where no operation of the API was asked. */
export function sendProblem(response: Response, problem: Problem): void {
  const requestId = randomUUID();
  response.status(problem.status).set({ ...problem.headers, 'X-Request-Id': requestId });
  response.type('application/problem+json').send(JSON.stringify(problemBody(problem, requestId)));
}
