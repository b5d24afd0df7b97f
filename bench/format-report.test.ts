import { expect, it } from 'vitest';
import { formatReport } from './format-report.ts';
import { summariseFigure } from './summarise-figure.ts';

it('reports the median, the spread and whether a limit is kept, and what was not measured', () => {
  const figures = [
    summariseFigure({ name: 'cold', unit: 's', values: [4, 1.5, 2], limit: 3 }),
    summariseFigure({ name: 'warm', unit: 'ms', values: [10, 30], limit: 15 }),
    summariseFigure({ name: 'roles', unit: 'count', values: [10_102] }),
    summariseFigure({ name: 'lost', unit: 'ms', values: [Number.NaN] }),
  ];
  expect(formatReport('A machine', [{ name: 'compile', about: 'About it.', figures }])).toBe(`# Measurements

A machine

## compile

About it.

| figure | median | spread | runs | at most |
| --- | ---: | ---: | ---: | ---: |
| cold | 2 s | 1.5 s to 4 s | 3 | 3 s (kept) |
| warm | 20 ms | 10 ms to 30 ms | 2 | 15 ms (**exceeded**) |
| roles | 10,102 |  | 1 |  |
| lost | NaN ms |  | 1 | (**not measured**) |
`);
});
