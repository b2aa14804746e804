import { buildSite } from '../build.ts';
import { type CpuTimes, timesOfChildren } from './run-measured.ts';

/**
 * Builds a site and says, as JSON, what was built and what the search alone took of it:
 * `node build-steps.ts CATALOGUE OUT`. Pagefind works in programs of its own, which are the last to end.
 */
const [catalogue = '', outDir = ''] = process.argv.slice(2);
let compiled = timesOfChildren();
// Where nothing has changed, nothing is written and the search costs nothing.
let written: CpuTimes | undefined;
const { rendered, pages, files, records } = await buildSite({
  catalogue,
  outDir,
  quiet: true,
  onProgress: ({ step }) => {
    if (step === 'compiled') compiled = timesOfChildren();
    if (step === 'files') written = ownTimes();
  },
});
const end = ownTimes();
const search = sum(difference(timesOfChildren(), compiled), difference(end, written ?? end));
console.log(JSON.stringify({ search, rendered, pages, files, records }));

function ownTimes(): CpuTimes {
  const { user, system } = process.cpuUsage();
  return { user: user / 1e6, system: system / 1e6 };
}

function difference(later: CpuTimes, earlier: CpuTimes): CpuTimes {
  return { user: later.user - earlier.user, system: later.system - earlier.system };
}

function sum(one: CpuTimes, other: CpuTimes): CpuTimes {
  return { user: one.user + other.user, system: one.system + other.system };
}
