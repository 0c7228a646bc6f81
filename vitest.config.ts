import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // A law tried on hundreds of texts takes a second alone, and ten on a machine that builds a site beside it.
    testTimeout: 60_000,
    // A zone behind UTC with daylight saving: a local-time bug cannot hide behind a UTC machine.
    env: { TZ: 'America/Los_Angeles' },
    // On two cores one would stand still.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'laws',
          include: ['{lib,pipeline,components}/**/*.test.ts'],
          // Half of the time went into importing the same modules anew for each file.
          isolate: false,
        },
      },
      {
        extends: true,
        // What is mocked for one of these is no other's.
        test: { name: 'components', include: ['components/**/*.test.tsx'] },
      },
    ],
  },
});
