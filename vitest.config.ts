import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'bench/**/*.test.ts', 'fuzz/**/*.test.ts'],
    environment: 'node',
    // No test changes what another one could see, so files share a worker: a third of the time.
    pool: 'threads',
    isolate: false,
    // They run after the other checks, when little else needs a core.
    maxWorkers: '100%',
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
