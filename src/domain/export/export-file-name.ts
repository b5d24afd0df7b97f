/** A file's name for what was exported of a role. Ids are slugs; whatever else one holds becomes a hyphen. */
export const exportFileName = (id: string, extension: string): string =>
  `ladderway-${
    id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 80) || 'view'
  }.${extension}`;
