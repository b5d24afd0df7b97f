/** Types for pages that use embed.js: `/// <reference path="embed.d.ts" />`, or put this file among your own types. */

export interface LadderSettings {
  theme?: 'auto' | 'light' | 'dark' | 'host' | null;
  accent?: string | null;
  locale?: string | null;
  role?: string | null;
}

export interface CareerLadderElement extends HTMLElement {
  /** Changes how the ladder looks, or what it is about; null gives a choice back. */
  set(settings: LadderSettings): void;
}

export interface LadderNavigation {
  page: 'role' | 'compare' | 'routes' | 'map';
  roles: readonly string[];
  /** The address of that page on its own. */
  href: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-ladder': CareerLadderElement;
  }
  interface HTMLElementEventMap {
    'ladderway:ready': CustomEvent<Record<string, never>>;
    'ladderway:select': CustomEvent<{ role: string }>;
    'ladderway:navigate': CustomEvent<LadderNavigation>;
    'ladderway:error': CustomEvent<{
      code: 'unknown-role' | 'unreachable' | 'missing' | 'unreadable' | 'drawing';
    }>;
  }
}
