import type { CareerGraph } from '#domain/graph/career-graph.ts';
import type { RoleView } from '#domain/graph/role-view.ts';
import type { Box } from '#domain/layout/box.ts';
import { mapCard } from '#domain/layout/map-layout.ts';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BenchCase, Figure } from '../bench-case.ts';
import { layOutMap } from '../lay-out-map.ts';
import { layeredEngines } from '../layered-engines.ts';
import type { LayoutOrder } from '../layout-thread.ts';
import { planCorpus } from '../plan-corpus.ts';
import { plannedGraph } from '../planned-graph.ts';
import { timeOf } from '../time-of.ts';

const SIZES = [60, 1000, 10_000];
/** A browser asks its visitor long before that whether to wait. */
const TIME_LIMIT = 30_000;

/** The graph as an engine takes it: all cards of one size, and steps alone, as lateral moves have no layers. */
function orderFor(engine: string, { roles, moves }: CareerGraph): LayoutOrder {
  const steps = moves.filter(({ kind }) => kind === 'step');
  const view: RoleView = {
    focus: roles[0]?.id ?? '',
    roles: roles.map(({ id, level }) => ({
      id,
      key: id,
      place: 'entry',
      distance: 1,
      column: level.rank,
      via: null,
      open: [],
    })),
    moves: steps.map((move) => {
      const { from, to } = move;
      return { key: `${from} ${to}`, from, to, move: { ...move, evidence: [] } };
    }),
  };
  const boxes = roles.map(({ id }): Box => ({ id, key: id, place: 'entry', x: 0, y: 0, ...mapCard }));
  return { engine, view, boxes };
}

/** How long an engine takes in a process of its own, in ms; null where it has not ended in time, or has run out of memory. */
function theirs(order: LayoutOrder): Promise<number | null> {
  const path = fileURLToPath(new URL('../layout-thread.ts', import.meta.url));
  const child = fork(path, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT);
    child.once('message', (milliseconds: number) => {
      resolve(milliseconds);
      child.kill();
    });
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(null);
    });
    child.send(order);
  });
}

export const bench: BenchCase = {
  name: 'map-layout',
  about:
    'All roles of a generated corpus laid out at once, beside other layered engines on the same roles and steps, each in a process of its own that ' +
    `is ended after ${TIME_LIMIT / 1000} s; what was not through by then counts as that long. Ours is the map, which keeps levels and families.`,
  async run({ runs, roles, note }) {
    const figures: Figure[] = [];
    for (const size of SIZES.filter((each) => each <= roles)) {
      const graph = plannedGraph(planCorpus({ size }));
      const named = `${size.toLocaleString('en')} roles`;
      const own = Array.from({ length: runs }, () => timeOf(() => layOutMap(graph)));
      figures.push({ name: `layout, ${named}, ours`, unit: 'ms', values: own });
      for (const engine of Object.keys(layeredEngines)) {
        note(`${named}, ${engine}`);
        const values: number[] = [];
        while (values.length < runs) {
          const milliseconds = await theirs(orderFor(engine, graph));
          values.push(milliseconds ?? TIME_LIMIT);
          // What found no end once need not be waited for again.
          if (milliseconds === null) break;
        }
        const isDone = !values.includes(TIME_LIMIT);
        figures.push(
          {
            name: `layout, ${named}, ${engine}${isDone ? '' : ' (not through in time)'}`,
            unit: 'ms',
            values,
          },
          {
            name: `layout, ${named}, ours to ${engine}`,
            unit: 'ratio',
            values: values.map((value, run) => (own[run] ?? Number.NaN) / value),
            limit: 1,
          },
        );
      }
    }
    return figures;
  },
};
