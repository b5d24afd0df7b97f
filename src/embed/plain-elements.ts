const selector = '[data-ladderway]:not(:has(career-ladder))';

/** Puts a `<career-ladder>` with the element's `data-` attributes into it; what it held becomes the fallback. */
function fill(element: Element): void {
  const ladder = document.createElement('career-ladder');
  for (const { name, value } of element.attributes)
    if (name.startsWith('data-')) ladder.setAttribute(name, value);
  ladder.removeAttribute('data-ladderway');
  ladder.append(...element.childNodes);
  element.append(ladder);
}

/** Fills all elements that carry `data-ladderway`, now and whenever some are added to the page. */
export function watchPlainElements(): void {
  const fillAll = () => document.querySelectorAll(selector).forEach(fill);
  fillAll();
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length > 0)) fillAll();
  }).observe(document, { childList: true, subtree: true });
}
