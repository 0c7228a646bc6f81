import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['{lib,pipeline,components}/**/*.test.{ts,tsx}'],
    // A zone behind UTC with daylight saving: a local-time bug cannot hide behind a UTC machine.
    env: { TZ: 'America/Los_Angeles' },
  },
});
