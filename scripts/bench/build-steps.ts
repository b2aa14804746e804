import { buildSite } from '../build.ts';
import { type CpuTimes, timesOfChildren } from './run-measured.ts';

/**
 * Builds a site and says, as JSON, what was built and what the search alone took of it:
 * `node build-steps.ts CATALOGUE OUT`. Pagefind works in programs of its own, which end after Astro's; so does what
 * writes files beside the pages, and says what it took.
 */
const [catalogue = '', outDir = ''] = process.argv.slice(2);
let compiled = timesOfChildren();
// Where nothing has changed, nothing is written and the search costs nothing.
let written: CpuTimes | undefined;
let beside: CpuTimes = { user: 0, system: 0 };
const { rendered, pages, files, records } = await buildSite({
  catalogue,
  outDir,
  quiet: true,
  onProgress: (progress) => {
    if (progress.step === 'compiled') compiled = timesOfChildren();
    if (progress.step !== 'files') return;
    written = secondsOf(process.cpuUsage());
    if (progress.beside !== null) beside = secondsOf(progress.beside);
  },
});
const end = secondsOf(process.cpuUsage());
const others = difference(difference(timesOfChildren(), compiled), beside);
const search = sum(others, difference(end, written ?? end));
console.log(JSON.stringify({ search, rendered, pages, files, records }));

function secondsOf({ user, system }: CpuTimes): CpuTimes {
  return { user: user / 1e6, system: system / 1e6 };
}

function difference(later: CpuTimes, earlier: CpuTimes): CpuTimes {
  return { user: later.user - earlier.user, system: later.system - earlier.system };
}

function sum(one: CpuTimes, other: CpuTimes): CpuTimes {
  return { user: one.user + other.user, system: one.system + other.system };
}
