import { keepStored, readStored } from '#data/device-storage.ts';

const name = 'single-keys';

/** Whether keys without Ctrl or ⌘ do something; a person who speaks to the device, or often hits a key by chance, can switch them off. */
export const areSingleKeysOn = (): boolean => readStored(name) !== 'off';

export const switchSingleKeys = (on: boolean): boolean => keepStored(name, on ? null : 'off');

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=radio]):not([type=range]), textarea, select'));

/** True for a key alone, pressed where nobody types and no dialog is open. */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  return (
    !isTyping(event.target) &&
    document.querySelector('dialog[open], [role=dialog][data-open]') === null &&
    areSingleKeysOn()
  );
}
