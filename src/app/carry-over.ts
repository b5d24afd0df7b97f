/** What can be used in the frame's header, in order: the same before and after the app takes over, which draws the same frame. */
const controls = (): HTMLElement[] => [
  ...(document.querySelector('header')?.querySelectorAll<HTMLElement>(':is(a,button,input,select)') ?? []),
];

/** Types a text into an empty input as somebody would, so that React hears of it. */
function type(input: HTMLInputElement, text: string): void {
  input.setRangeText(text, 0, input.value.length, 'end');
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Remembers what somebody begins in the header of a prerendered page: where the focus is, what is typed, and which button was pressed, as the
 * page's own script notes. The function it gives goes on with that in the app's header.
 */
export function carryOver(): () => void {
  const before = controls();
  const listening = new AbortController();
  let focused: EventTarget | null = document.activeElement;
  document.addEventListener('focusin', ({ target }) => (focused = target), listening);
  return () => {
    listening.abort();
    for (const [at, control] of controls().entries()) {
      const was = before[at];
      if (was === undefined) return;
      if (was === focused) control.focus({ preventScroll: true });
      if (was instanceof HTMLInputElement && control instanceof HTMLInputElement && was.value !== '')
        type(control, was.value);
      if ('pressed' in was.dataset) control.click();
    }
  };
}
