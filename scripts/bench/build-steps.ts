import { buildSite } from '../build.ts';
import { timesOfChildren } from './run-measured.ts';

/** Builds a site and says, as JSON, what each step took: `node build-steps.ts CATALOGUE OUT`. */
const [catalogue = '', outDir = ''] = process.argv.slice(2);
const steps: Record<string, number> = {};
let before = seconds();
const { rendered, pages, files, records } = await buildSite({
  catalogue,
  outDir,
  quiet: true,
  onProgress: ({ step }) => {
    const now = seconds();
    steps[step] = now - before;
    before = now;
  },
});
console.log(JSON.stringify({ steps, rendered, pages, files, records }));

/** User and system CPU seconds of this process and of those that it has started and that have ended. */
function seconds(): number {
  const own = process.cpuUsage();
  const children = timesOfChildren();
  return (own.user + own.system) / 1e6 + children.user + children.system;
}
