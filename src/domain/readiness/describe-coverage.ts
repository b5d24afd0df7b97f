/** "9 of 14": how many of the skills that a role names are covered. */
export const describeCoverage = ({ covered, total }: { covered: number; total: number }): string =>
  `${covered} of ${total}`;
