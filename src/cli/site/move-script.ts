/** Goes where the page's only link leads, with all that stood behind the path. */
export const moveScript = `location.replace(document.querySelector('a').href+location.search+location.hash)`;
