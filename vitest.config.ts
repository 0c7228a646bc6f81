import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['{lib,pipeline,components}/**/*.test.{ts,tsx}'],
    // A law tried on hundreds of texts takes a second alone, and ten on a machine that builds a site beside it.
    testTimeout: 30_000,
    // A zone behind UTC with daylight saving: a local-time bug cannot hide behind a UTC machine.
    env: { TZ: 'America/Los_Angeles' },
  },
});
