import { defineConfig } from 'vitest/config';

/** A slow machine is no fault; a test that hangs is one. */
const limitMs = 120_000;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: limitMs,
    hookTimeout: limitMs,
    // The files of a worker share their modules, and with them the index of the shipped knowledge.
    isolate: false,
  },
});
