import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** Where Vitest leaves its counts. */
const TEST_REPORT = '.cache/test-report.json';

/** Checks of the whole project, each one pass or one failure, in the order of what they cost. */
const CHECKS: readonly (readonly [string, readonly string[]])[] = [
  ['formatting and lint', ['biome', 'ci', '--error-on-warnings', '.']],
  ['types', ['astro', 'check', '--minimumSeverity', 'warning']],
  ['unused files, exports and packages', ['knip']],
];

/** Counts of tests, or of checks that are like one. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const counts = [...CHECKS.map(([what, command]) => check(what, command)), runTests()];
const passed = counts.reduce((sum, each) => sum + each.passed, 0);
const failed = counts.reduce((sum, each) => sum + each.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

function check(what: string, command: readonly string[]): Counts {
  console.log(`\n— ${what}: ${command.join(' ')}`);
  return run(command) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runTests(): Counts {
  console.log('\n— tests: vitest run');
  rmSync(TEST_REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${TEST_REPORT}`];
  const code = run(['vitest', 'run', ...reporters]);
  const { numPassedTests, numFailedTests, numFailedTestSuites } = readReport();
  // A file that cannot even be loaded, or a failed set-up, fails no test and must not look fine.
  const failed =
    numFailedTests + (numFailedTests === 0 && (code !== 0 || numFailedTestSuites > 0) ? 1 : 0);
  return { passed: numPassedTests, failed };
}

function readReport(): {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
} {
  try {
    return JSON.parse(readFileSync(TEST_REPORT, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 1 };
  }
}

/** Runs a program of node_modules/.bin, which is first on the PATH, and shows what it says. */
function run([program = '', ...options]: readonly string[]): number | null {
  return spawnSync(program, options, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  }).status;
}
