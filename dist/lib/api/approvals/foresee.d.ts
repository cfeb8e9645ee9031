import type { FoundRequest } from '../../store/approvals/find-request.ts';
import type { Place } from '../../store/approvals/waiting-task.ts';
import type { Problem } from '../http/problem.ts';
import type { DecisionRequest } from './decision-request.ts';
/** Why a decision would not count now, whatever its words and its form say; undefined where it may. Nothing is locked or changed. */
export declare function foresee(place: Place, { given, current }: FoundRequest, request: Pick<DecisionRequest, 'decision' | 'identity' | 'isStranger'>): Promise<Problem | undefined>;
