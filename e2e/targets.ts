import type { Page } from '@playwright/test';

/**
 * The controls in sight that are smaller than `least` CSS px in either direction, by name and size. As in WCAG 2.2 (2.5.8), a link within a
 * line of text may be small, and so may a control around whose middle a circle of that size touches no other control.
 */
export const smallTargets = (page: Page, selector: string, least: number): Promise<string[]> =>
  page.locator(selector).evaluateAll((all, size) => {
    const shown = all.filter(
      (each) =>
        each.checkVisibility({ opacityProperty: false, visibilityProperty: true }) &&
        !each.closest('[inert]') &&
        // Clipped away: it is shown once it has the focus.
        getComputedStyle(each).clipPath === 'none',
    );
    // A pseudo-element that reaches over the edges of a control or of what it stands in is touched as the control.
    const areaOf = (each: Element) => {
      const control = each.matches('input') ? (each.closest('label') ?? each) : each;
      const box = control.getBoundingClientRect();
      const { position, content, insetBlockStart } = getComputedStyle(control, '::after');
      if (position !== 'absolute' || content === 'none') return box;
      const around =
        getComputedStyle(control).position === 'static'
          ? control.parentElement?.closest('.relative')
          : control;
      const base = around?.getBoundingClientRect() ?? box;
      const inset = parseFloat(insetBlockStart) || 0;
      return new DOMRect(base.x + inset, base.y + inset, base.width - 2 * inset, base.height - 2 * inset);
    };
    const targets = shown
      .map((each) => ({ each, box: areaOf(each) }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    return targets
      .filter(({ each, box }) => {
        if (box.width >= size && box.height >= size) return false;
        if (getComputedStyle(each).display === 'inline' && each.closest('p, li, dd, q')) return false;
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        return targets.some(({ each: other, box: near }) => {
          if (other === each || other.contains(each) || each.contains(other)) return false;
          const dx = Math.max(near.left - x, 0, x - near.right);
          const dy = Math.max(near.top - y, 0, y - near.bottom);
          return Math.hypot(dx, dy) < size / 2;
        });
      })
      .map(({ each, box }) => {
        const name = each.getAttribute('aria-label') ?? each.textContent.trim();
        return `${name} (${Math.round(box.width)} × ${Math.round(box.height)})`;
      });
  }, least);
