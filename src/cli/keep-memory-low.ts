import { setFlagsFromString } from 'node:v8';

/**
 * Lets the memory of this process and its threads grow to twice of what is in use. Left to itself, the engine lets it grow to several times of
 * what a large folder needs before it clears it; the time that this costs is too little to measure.
 */
export function keepMemoryLow(): void {
  setFlagsFromString('--heap-growing-percent=100');
}
