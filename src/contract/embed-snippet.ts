import { formatEmbedQuery, type EmbedQuery } from './embed-query.ts';
import { parseEmbedPage } from './embed-page.ts';
import { formatQueryString, parseQueryString } from './view-url.ts';

/** What a careers page is to show, and how. */
export interface EmbedChoice {
  /** The address of the site's folder, with a slash at the end. */
  site: string;
  /** The page below it, as in `roles/a?depth=2`. */
  path: string;
  /** What the page shows, in words. */
  title: string;
  look: EmbedQuery;
  /** In px; null follows the content, which only the script can. */
  height: number | null;
}

/** Attributes of `<career-ladder>` that are names of a view's query too. */
const handedOn = ['view', 'depth', 'axis'] as const;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`).replace(/\s+/g, ' ');

const attributes = (pairs: Readonly<Record<string, string | null>>): string =>
  Object.entries(pairs)
    .map(([name, value]) => (value === null ? `\n  ${name}` : `\n  ${name}="${escaped(value)}"`))
    .join('');

const queryOf = (path: string): Record<string, string> => parseQueryString(path.split('?')[1] ?? '');

/** The address of a page for a frame. */
export const embedAddress = ({ site, path, look }: Pick<EmbedChoice, 'site' | 'path' | 'look'>): string =>
  `${site}embed/${path.split('?')[0] ?? ''}${formatQueryString({ ...queryOf(path), ...formatEmbedQuery(look) })}`;

/** HTML that shows the page in a frame, without any script. */
export const frameSnippet = (choice: EmbedChoice): string =>
  `<iframe${attributes({
    src: embedAddress(choice),
    title: choice.title,
    width: '100%',
    height: String(choice.height ?? 720),
    loading: 'lazy',
    allow: 'clipboard-write; fullscreen; web-share',
    style: 'border: 0',
  })}
></iframe>`;

/** HTML that shows the page as `<career-ladder>`, with a link in its place where there is no script. */
export function scriptSnippet({ site, path, title, look, height }: EmbedChoice): string {
  const page = parseEmbedPage(path);
  const query = queryOf(path);
  const [first = '', ...more] = page?.roles ?? [];
  const subject: Record<string, string | null> =
    page?.page === 'role'
      ? { 'data-role': first }
      : page?.page === 'map' || page === null
        ? { map: null }
        : { [page.page]: [first, ...more].join(',') };
  const view = handedOn.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]] as const]));
  const named = {
    ...subject,
    ...Object.fromEntries(view),
    ...formatEmbedQuery(look),
    ...(height === null ? {} : { height: String(height) }),
  };
  return `<career-ladder${attributes(named)}
>
  <a href="${escaped(site + path)}">${escaped(title)}</a>
</career-ladder>
<script async src="${escaped(site)}embed.js"></script>`;
}
