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
        },
      },
      {
        test: {
          name: 'scan',
          include: ['tests/scan/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          // Each test builds a small site several times over.
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/build-toy-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
