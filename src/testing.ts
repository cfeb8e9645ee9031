export type { Json } from './schema/json.ts';

export { callRunner, type RunnerCallEnd, type RunnerCallOptions } from './steps/call-runner.ts';
export type { ModuleCall } from './steps/module/module-runner.ts';
export type { StepCall, StepResult, StepRunner, StepSettings } from './steps/step-runner.ts';
export type { Clock } from './system/clock.ts';
export type { FakeRequest, FetchMatch, FetchScript } from './system/fake/fake-fetch.ts';
export { createFakeFiles, type FakeFiles } from './system/fake/fake-files.ts';
export type { FakeProcesses, ProcessMatch, ProcessScript } from './system/fake/fake-processes.ts';
export { createFakeSystem, type FakeSystem, type FakeSystemOptions } from './system/fake/fake-system.ts';
export { createManualClock, type ManualClock } from './system/fake/manual-clock.ts';
export type { Env, OutputStream, ProcessExit, ProcessSpec } from './system/processes/processes.ts';
export { createSystem, type System } from './system/system.ts';
