import { buildSite } from '../build.ts';

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

/** User and system CPU seconds of this process. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
