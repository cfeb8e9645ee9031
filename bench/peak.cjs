// Loaded before the measured program: leaves its peak resident memory in MB behind when it ends.
const { readFileSync, writeFileSync } = require('node:fs');

const file = process.env.BENCH_PEAK_FILE;
delete process.env.BENCH_PEAK_FILE;
process.on('exit', () => writeFileSync(file, String(peakMb())));

// VmHWM belongs to this program alone; the kernel's ru_maxrss still counts the parent it was forked from.
function peakMb() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
