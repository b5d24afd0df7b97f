import type { FigureSummary } from './summarise-figure.ts';

export interface CaseReport {
  name: string;
  about: string;
  figures: FigureSummary[];
}

/** A report in Markdown: a table per case, with the median, the spread and the limit of each figure. */
export function formatReport(machine: string, cases: readonly CaseReport[]): string {
  const tables = cases.map(({ name, about, figures }) => {
    const rows = figures.map((figure) => {
      const { unit, median, least, most, limit, isWithin } = figure;
      const verdict = isWithin ? '(kept)' : Number.isNaN(median) ? '(**not measured**)' : '(**exceeded**)';
      const limits = [limit === undefined ? '' : write(limit, unit), isWithin === null ? '' : verdict]
        .join(' ')
        .trim();
      const spread = figure.values.length < 2 ? '' : `${write(least, unit)} to ${write(most, unit)}`;
      return `| ${figure.name} | ${write(median, unit)} | ${spread} | ${figure.values.length} | ${limits} |`;
    });
    const head = ['| figure | median | spread | runs | at most |', '| --- | ---: | ---: | ---: | ---: |'];
    return [`## ${name}`, '', about, '', ...head, ...rows, ''].join('\n');
  });
  return [`# Measurements`, '', machine, '', ...tables].join('\n');
}

function write(value: number, unit: FigureSummary['unit']): string {
  const digits = unit === 'count' || value >= 100 ? 0 : 2;
  const number = value.toLocaleString('en', { maximumFractionDigits: digits });
  return unit === 'count' || unit === 'ratio' ? number : `${number} ${unit}`;
}
