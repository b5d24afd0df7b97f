import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest and can't be shared out begins first: at the end it would leave a core idle. Vitest itself knows no durations on a clean checkout. */
const longest = ['src/cli/killed-run.test.ts', 'src/cli/compile-cache.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.some((file) => moduleId.endsWith(file));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'bench/**/*.test.ts', 'fuzz/**/*.test.ts'],
    environment: 'node',
    // No test changes what another one could see, so files share a worker: a third of the time.
    pool: 'threads',
    isolate: false,
    // They run after the other checks, when little else needs a core.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
