const chrome =
  /^(?:[^\p{L}\p{N}]*(?:back|return) to (?:home|top|jobs?|roles?|list|search|all [\p{L}\p{N}]+|the [\p{L}\p{N}]+|job specifications?)|home|menu|skip to (?:main )?content|share(?: this)?|print|copy link|job (?:specifications?|descriptions?)|table of contents)[^\p{L}\p{N}]*$/iu;

const pageLink =
  /^(?:[^\p{L}\p{N}]*(?:back|return) to (?:home|top|jobs?|roles?|list|search)[^\p{L}\p{N}]*|(?:copyright )?©.*)$/iu;

/** Tells whether a line is a page's own furniture ("Back to Home"), which is no part of a role document. */
export function isChrome(text: string): boolean {
  return text.length < 60 && chrome.test(text);
}

/** Tells whether a line is furniture that stands below a document as well: a link back, a copyright notice. */
export function isPageLink(text: string): boolean {
  return text.length < 120 && pageLink.test(text.trim());
}
