import { type LoadedPlan, type LoadOptions } from './load-plan.ts';
/** Graphs that were loaded lately, by their plan's text: the plan of every night is read once. */
export interface GraphShelf {
    /** As `loadPlanText`. `place`: what else the graph depends on, where its plan has plugins: the folder they are loaded from. */
    load(text: string, name: string, options: LoadOptions, place?: string): Promise<LoadedPlan>;
}
/** An empty shelf, for loads whose options differ in nothing but `params`. */
export declare function createGraphShelf(most?: number): GraphShelf;
