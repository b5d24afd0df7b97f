/** The look of a search box; the field in it has no look of its own. */
export const searchBoxClass = (large: boolean): string =>
  `relative flex w-full min-w-0 cursor-text items-center border border-line bg-surface text-ink hover:border-line-strong has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-accent ${
    large ? 'h-14 gap-3 rounded-2xl px-4 text-base shadow-card' : 'h-10 gap-2 rounded-xl px-3 text-sm'
  }`;

/** The field in a box, the same before and after the code of the search has arrived. It reaches under the icon, unless a chip is between. */
export const searchFieldClass = (underIcon: boolean): string =>
  `h-full min-w-0 flex-1 bg-transparent text-ink outline-none placeholder:text-ink-soft placeholder:text-ellipsis ${
    underIcon ? '-ms-9 ps-9' : ''
  }`;

/** What hangs below a search box; where it is all there is beside the box, as on a phone, it needs no edge. */
export const searchPanelClass = (isAlwaysOpen: boolean): string =>
  isAlwaysOpen
    ? 'absolute inset-x-0 top-full mt-2'
    : 'absolute inset-x-0 top-full z-50 mt-1.5 rounded-2xl border border-line bg-surface p-1.5 text-ink shadow-raised';
