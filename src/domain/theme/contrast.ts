/** A colour as red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** `3a48d6` → its parts. What isn't six hexadecimal digits counts as black. */
export function rgbOf(hex: string): Rgb {
  const value = /^[\da-f]{6}$/i.test(hex) ? Number.parseInt(hex, 16) : 0;
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The inverse of `rgbOf`, in lower case. */
export const hexOf = (colour: Rgb): string =>
  colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');

/** `share` (0 to 1) of one colour over another, in whole parts as a screen shows it. */
export const mix = (over: Rgb, under: Rgb, share: number): Rgb => [
  Math.round(over[0] * share + under[0] * (1 - share)),
  Math.round(over[1] * share + under[1] * (1 - share)),
  Math.round(over[2] * share + under[2] * (1 - share)),
];

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours stand apart, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(a: Rgb, b: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((first, second) => first - second);
  return (lighter + 0.05) / (darker + 0.05);
}
