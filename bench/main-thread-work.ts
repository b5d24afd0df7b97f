/** What a trace of the browser tells of something done, times in µs: `tdur` is what its thread worked of `dur`. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}

/**
 * Reads from a trace what a page's main thread worked, in ms, from a time until the first frame that was handed on after another time; times are
 * those of the page's clock, in ms. The page has set the mark `name` at the time `marked` while the trace was taken.
 */
export function mainThreadWork(
  trace: string,
  name: string,
  marked: number,
): (from: number, handled: number) => number {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const mark = traceEvents.find((event) => event.name === name);
  if (!mark) throw new Error(`The trace has no mark “${name}”.`);
  const clock = (ts: number): number => ts / 1000 - mark.ts / 1000 + marked;
  const done = traceEvents
    .filter(({ pid, tid, ph }) => pid === mark.pid && tid === mark.tid && ph === 'X')
    .map(({ name: what, ts, dur = 0, tdur = 0 }) => ({
      what,
      start: clock(ts),
      end: clock(ts + dur),
      work: tdur / 1000,
    }));
  const tasks = done.filter(({ what }) => what === 'RunTask');
  const frames = done.filter(({ what }) => what === 'Commit').sort((a, b) => a.start - b.start);
  return (from, handled) => {
    const until = frames.find(({ start }) => start >= handled)?.end ?? Infinity;
    return tasks
      .filter(({ start, end }) => end > from && start < until)
      .reduce((sum, { start, end, work }) => {
        const inside = (Math.min(end, until) - Math.max(start, from)) / Math.max(end - start, 0.001);
        return sum + work * inside;
      }, 0);
  };
}
