/** An id is a slug: lower-case ASCII letters and digits in words joined by single hyphens, at most 80 characters. */
export function isRoleId(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
