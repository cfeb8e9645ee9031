import type { GraphStep } from '../../store/runs/resume-state.ts';
/**
 * Whether anything can go on in a run once a task of the step `decided` has ended, while others still wait for people: a step that follows
 * from it, and waits for none of them. Steps nobody knows of might.
 */
export declare function canGoOn(steps: readonly GraphStep[], waiting: readonly string[], decided: string): boolean;
