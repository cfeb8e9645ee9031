export { callRunner } from './steps/call-runner.js';
export { createFakeFiles } from './system/fake/fake-files.js';
export { createFakeSystem } from './system/fake/fake-system.js';
export { createManualClock } from './system/fake/manual-clock.js';
export { createSystem } from './system/system.js';
