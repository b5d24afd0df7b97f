import type { RefObject } from 'react';

/** What a search box hands to the code that makes it work, once that has arrived. */
export interface WorkingBoxProps {
  label: string;
  placeholder: string;
  /** What was typed before. */
  typed: string;
  /** Whether Enter was pressed before: the best match is to be chosen once it is known. */
  wasEntered: boolean;
  /** Whether suggestions are always there. */
  isAlwaysOpen: boolean;
  /** What is done with a chosen role. */
  onChoose: (id: string) => void;
  /** Called after a choice that leads elsewhere, and by Escape in a box that is empty already. */
  onLeave: (reason: 'choice' | 'escape') => void;
  /** Called with what had the focus before. */
  onFocusFrom: (origin: EventTarget | null) => void;
  inputRef: RefObject<HTMLInputElement | null>;
}
