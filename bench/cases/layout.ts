import { countCrossings } from '#domain/layout/count-crossings.ts';
import { layoutView } from '#domain/layout/layout-view.ts';
import { routeMoves } from '#domain/layout/route-moves.ts';
import type { BenchCase, Figure } from '../bench-case.ts';
import { layeredEngines } from '../layered-engines.ts';
import { builtInViews, type LayoutSubject, madeUpView } from '../layout-views.ts';

interface Measured {
  crossings: number;
  milliseconds: number;
}

const REFERENCE = 'elk layered, same columns';

function ours({ view, roleOf }: LayoutSubject, polish?: number): Measured {
  const start = performance.now();
  const boxes = layoutView(view, roleOf, polish === undefined ? {} : { polish });
  const placed = performance.now();
  return { crossings: countCrossings(routeMoves(view, boxes)), milliseconds: placed - start };
}

async function theirs(name: string, { view, roleOf }: LayoutSubject): Promise<Measured> {
  const boxes = layoutView(view, roleOf, { polish: 0 });
  const start = performance.now();
  const lines = (await layeredEngines[name]?.(view, boxes)) ?? [];
  const milliseconds = performance.now() - start;
  return { crossings: countCrossings(lines), milliseconds };
}

const sum = (measured: readonly Measured[]): Measured => ({
  crossings: measured.reduce((total, { crossings }) => total + crossings, 0),
  milliseconds: measured.reduce((total, { milliseconds }) => total + milliseconds, 0),
});

async function compare(name: string, subjects: readonly LayoutSubject[], runs: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  const add = (engine: string, measured: readonly Measured[], limit?: number) => {
    const crossings = measured.map((each) => each.crossings);
    figures.push(
      {
        name: `crossings, ${name}, ${engine}`,
        unit: 'count',
        values: crossings,
        ...(limit !== undefined && { limit }),
      },
      { name: `time, ${name}, ${engine}`, unit: 'ms', values: measured.map((each) => each.milliseconds) },
    );
  };
  const repeated = async (measure: (subject: LayoutSubject) => Measured | Promise<Measured>) => {
    const found: Measured[] = [];
    for (let run = 0; run < runs; run += 1) {
      const each: Measured[] = [];
      for (const subject of subjects) each.push(await measure(subject));
      found.push(sum(each));
    }
    return found;
  };
  const reference = sum(await Promise.all(subjects.map((subject) => theirs(REFERENCE, subject))));
  add('ours', await repeated((subject) => ours(subject)), reference.crossings);
  add('ours, without polish', await repeated((subject) => ours(subject, 0)));
  for (const engine of Object.keys(layeredEngines))
    add(engine, await repeated((subject) => theirs(engine, subject)));
  return figures;
}

export const bench: BenchCase = {
  name: 'layout',
  about:
    'The views around 50 built-in roles and two made-up ones laid out, beside other layered engines on the same graphs: all crossings of ' +
    'the lines as drawn, and the time for all of them. Ours may have as many crossings as elk with the same columns.',
  async run({ runs, note }) {
    const figures: Figure[] = [];
    for (const depth of [1, 2]) {
      note(`50 built-in roles, ${depth} away`);
      figures.push(...(await compare(`50 roles, ${depth} away`, await builtInViews(depth), runs)));
    }
    for (const size of [60, 200]) {
      note(`a view of ${size}`);
      figures.push(...(await compare(`a view of ${size}`, [madeUpView(size)], runs)));
    }
    return figures;
  },
};
