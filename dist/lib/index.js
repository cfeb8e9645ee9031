export { EXIT_STATUS, Fault } from './errors.js';
export { loadPlan, loadPlanText } from './graph/load-plan.js';
export { listRuns, readRun } from './journal/read.js';
export { findResumable, resumeRun } from './launch/resume/resume-run.js';
export { runPlan } from './launch/run-plan.js';
export { printDiagnostics } from './plan/print/print-diagnostics.js';
export { toRecord } from './run/record.js';
export { createSystem } from './system/system.js';
