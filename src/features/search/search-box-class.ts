/** The look of the search box's input, which is the same before and after its code has arrived. */
export const searchBoxClass = (large: boolean): string =>
  `w-full border border-line bg-surface text-ink placeholder:text-ink-soft hover:border-line-strong ${
    large ? 'h-14 rounded-2xl pr-4 pl-12 text-base shadow-card' : 'h-10 rounded-xl pr-9 pl-9 text-sm'
  }`;
