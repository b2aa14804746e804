import { defineConfig } from 'vitest/config';

/** Tests stand beside what they test; `tests/` holds what belongs to no single module. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'scanner/**/*.test.ts',
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/house/**/*.test.ts',
            'tests/policy/**/*.test.ts',
          ],
          // Properties are tried on many values, on machines that do other things, too.
          testTimeout: 60_000,
          // No unit changes what others share: loading the rules anew for each file took most of the time.
          isolate: false,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'scan',
          include: ['tests/scan/**/*.test.ts'],
          // Deadlines and limits of memory are about one server at a time, on a machine that is its own.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          maxWorkers: '100%',
          sequence: { groupOrder: 2 },
          // Each test builds a small site several times over.
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/build-toy-site.ts'],
          maxWorkers: '100%',
          sequence: { groupOrder: 2 },
          // Some read every page: a deadline is for what hangs, and not for a machine that is slow.
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
