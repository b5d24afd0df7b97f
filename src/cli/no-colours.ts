/**
 * Stands in for d3-color in the app. d3-transition asks it whether a value that it moves is a colour; the app moves places and sizes alone,
 * and so does without 4 kB of code. A function with a prototype, since values are asked whether they are instances of it.
 */
function noColour(): null {
  return null;
}

export {
  noColour as color,
  noColour as cubehelix,
  noColour as hcl,
  noColour as hsl,
  noColour as lab,
  noColour as rgb,
};
