/** A page that nobody sees is not painted: what waits for it goes on after so many milliseconds all the same. */
const longest = 100;

/** Resolves when the page has been painted as it is now, so that what was pressed shows it before what it asks for is begun. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, longest);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
