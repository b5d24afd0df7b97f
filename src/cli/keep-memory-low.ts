import { setFlagsFromString } from 'node:v8';

/**
 * Lets the memory of this process and its threads grow by so many percent of what is in use before it is cleared. Left to itself, the engine
 * lets it grow to several times of what a large folder needs. Less memory takes more time.
 */
export function keepMemoryLow(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
