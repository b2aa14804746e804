import { buildSite } from '../build.ts';
import { timesOfChildren } from './run-measured.ts';

/** Builds a site and says, as JSON, what each step took: `node build-steps.ts CATALOGUE OUT`. */
const [catalogue = '', outDir = ''] = process.argv.slice(2);
const steps: Record<string, number> = {};
let before = seconds();
const childrenBefore = childrenSeconds();
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
// The search alone starts programs of its own, beside the other steps.
steps['search'] = (steps['search'] ?? 0) + childrenSeconds() - childrenBefore;
console.log(JSON.stringify({ steps, rendered, pages, files, records }));

/** User and system CPU seconds of this process. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Those of the processes that it has started. */
function childrenSeconds(): number {
  const { user, system } = timesOfChildren();
  return user + system;
}
