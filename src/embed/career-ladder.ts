import { type EmbedReport, type EmbedRequest, readReport, toMessage } from '#contract/embed-messages.ts';
import { type EmbedPage, formatEmbedPage, readEmbedPage } from '#contract/embed-page.ts';
import { hostTheme, watchHostTheme } from './host-theme.ts';

/** What can change while a ladder is shown; null gives a choice back. */
export interface LadderSettings {
  theme?: 'auto' | 'light' | 'dark' | 'host' | null;
  accent?: string | null;
  locale?: string | null;
  role?: string | null;
}

const lively = ['theme', 'accent', 'locale', 'role'] as const;
const handedOn = ['view', 'depth', 'axis', 'accent', 'locale', 'panel', 'background', 'links'] as const;
const names = [
  ...new Set([...lively, ...handedOn, 'compare', 'routes', 'map', 'height', 'label', 'sandbox']),
];

const firstHeight = 480;
/** A frame that has loaded and stays silent for so long, in milliseconds, holds no embed. */
const patience = 15_000;

const look = ':host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;border:0}';

/** The class of `<career-ladder>` for the site whose folder is at `base`. */
export function careerLadder(base: URL): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = names.flatMap((name) => [name, `data-${name}`]);

    #frame: HTMLIFrameElement | null = null;
    #listening = new AbortController();
    #changed = new Set<string>();
    /** The role that the embed has been told. */
    #told: string | null = null;
    #isReady = false;

    /** Changes how the ladder looks, or what it is about, without loading it anew. */
    set(settings: LadderSettings): void {
      for (const name of lively) {
        const value = settings[name];
        if (value === null) this.removeAttribute(name);
        else if (value !== undefined) this.setAttribute(name, value);
      }
    }

    connectedCallback(): void {
      this.#show();
    }

    /** Moved in one step (`moveBefore`), the frame goes on as it is. */
    connectedMoveCallback(): void {
      // Without this it would be taken away and shown anew.
    }

    disconnectedCallback(): void {
      this.#listening.abort();
      this.#frame?.remove();
      this.#frame = null;
    }

    attributeChangedCallback(name: string): void {
      if (!this.#frame) return;
      if (this.#changed.size === 0) queueMicrotask(() => this.#update());
      this.#changed.add(name.replace('data-', ''));
    }

    #read(name: string): string | null {
      return this.getAttribute(name) ?? this.getAttribute(`data-${name}`);
    }

    #theme(): 'auto' | 'light' | 'dark' {
      const theme = this.#read('theme');
      return theme === 'host' ? hostTheme(this) : theme === 'light' || theme === 'dark' ? theme : 'auto';
    }

    #page(): EmbedPage | null {
      const listed = (name: string) =>
        this.#read(name)
          ?.split(/[\s,]+/)
          .filter(Boolean);
      const [compare, routes] = [listed('compare'), listed('routes')];
      if (compare) return readEmbedPage('compare', compare);
      if (routes) return readEmbedPage('routes', routes);
      return this.#read('map') === null
        ? readEmbedPage('role', [this.#read('role')])
        : { page: 'map', roles: [] };
    }

    #address(page: EmbedPage): string {
      const address = new URL(`embed/${formatEmbedPage(page)}`, base);
      address.searchParams.set('theme', this.#theme());
      for (const name of handedOn) {
        const value = this.#read(name);
        if (value !== null) address.searchParams.set(name, value);
      }
      return address.href;
    }

    get #isOpaque(): boolean {
      const sandbox = this.#read('sandbox');
      return sandbox !== null && !sandbox.includes('allow-same-origin');
    }

    #show(): void {
      this.disconnectedCallback();
      const page = this.#page();
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      if (page === null) {
        root.replaceChildren(document.createElement('slot'));
        this.#tell('error', { code: 'unknown-role' });
        return;
      }
      this.#listening = new AbortController();
      const { signal } = this.#listening;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(look);
      root.adoptedStyleSheets = [sheet];

      const frame = document.createElement('iframe');
      frame.title = this.#read('label') ?? (this.textContent.trim() || 'Career paths');
      frame.loading = 'lazy';
      frame.part.add('frame');
      // A browser without a share sheet complains about the name.
      frame.allow = `clipboard-write; fullscreen${'share' in navigator ? '; web-share' : ''}`;
      frame.style.height = `${Number(this.#read('height')) || firstHeight}px`;
      this.#colour(frame);
      this.#told = this.#read('role');
      this.#isReady = false;
      const sandbox = this.#read('sandbox');
      if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
      frame.src = this.#address(page);
      frame.addEventListener(
        'load',
        () => {
          const waiting = setTimeout(() => {
            root.replaceChildren(document.createElement('slot'));
            this.#tell('error', { code: 'unreachable' });
          }, patience);
          this.addEventListener('ladderway:ready', () => clearTimeout(waiting), { signal });
          signal.addEventListener('abort', () => clearTimeout(waiting));
        },
        { signal },
      );
      addEventListener('message', (event) => this.#hear(event), { signal });
      watchHostTheme(() => this.#read('theme') === 'host' && this.#send({ theme: this.#theme() }), signal);
      root.replaceChildren(frame);
      this.#frame = frame;
    }

    /** A transparent frame shows the host's ground only where both have the same colour scheme. */
    #colour(frame: HTMLIFrameElement): void {
      const theme = this.#theme();
      if (this.#read('background') === 'transparent')
        frame.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
    }

    #update(): void {
      const changed = [...this.#changed];
      this.#changed.clear();
      if (!this.#frame) return;
      const isLively = changed.every((name) => (lively as readonly string[]).includes(name));
      if (!isLively || this.#page() === null) this.#show();
      else {
        if (changed.includes('role')) this.#told = null;
        this.#send(this.#settings());
      }
    }

    #settings(): Omit<EmbedRequest, 'type'> {
      const role = this.#read('role');
      return {
        theme: this.#theme(),
        accent: this.#read('accent'),
        locale: this.#read('locale'),
        ...(role !== null && role !== this.#told ? { role } : {}),
      };
    }

    #send(settings: Omit<EmbedRequest, 'type'>): void {
      if (!this.#frame) return;
      this.#colour(this.#frame);
      const target = this.#isOpaque ? '*' : base.origin;
      this.#frame.contentWindow?.postMessage(toMessage({ type: 'set', ...settings }), target);
      if (this.#isReady) this.#told = this.#read('role');
    }

    #hear(event: MessageEvent): void {
      const sender = { window: this.#frame?.contentWindow, origin: this.#isOpaque ? 'null' : base.origin };
      const report = readReport(event, sender);
      if (report === null) return;
      const { type, ...detail } = report;
      if (type === 'height') {
        const height = 'height' in detail ? detail.height : firstHeight;
        if (this.#read('height') === null && this.#frame) this.#frame.style.height = `${height}px`;
        return;
      }
      if (type === 'ready') {
        this.#isReady = true;
        this.#send(this.#settings());
      }
      if ('page' in detail)
        this.#tell(type, { ...detail, href: new URL(formatEmbedPage(detail), base).href });
      else this.#tell(type, detail);
    }

    #tell(type: EmbedReport['type'], detail: object): void {
      this.dispatchEvent(new CustomEvent(`ladderway:${type}`, { detail, bubbles: true, composed: true }));
    }
  };
}
