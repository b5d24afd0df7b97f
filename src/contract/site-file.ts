import * as v from 'valibot';
import { faultOf, isRecord, type OwnerFault } from './owner-fault.ts';

const longestText = 400;

const textSchema = (what: string) =>
  v.pipe(
    v.string(),
    v.regex(/\S/, `expected ${what}, found an empty text`),
    v.maxLength(longestText, `expected ${what} of at most ${longestText} characters`),
  );

const ColourSchema = v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/, 'expected a colour such as "#3a48d6"'));

/** The ports there are: 1 to 65535. */
const port = String.raw`(?::(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5]))?`;
/** A host of plain letters. */
const host = String.raw`(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24}`;

/** An origin and nothing behind it. `http` is for a machine of one's own. */
const OriginSchema = v.pipe(
  v.string(),
  v.regex(
    new RegExp(String.raw`^(?:https:\/\/(?:\*\.)?${host}|http:\/\/localhost)${port}$`),
    'expected an origin such as "https://careers.example.com"',
  ),
);

/** An https address with nothing in it that could pass for another host. */
const address = new RegExp(String.raw`^https:\/\/${host}${port}(?:[/?#]|$)[^\s"'<>\\]*$`);

/** The same without ? and #. */
const folderAddress = new RegExp(String.raw`^https:\/\/${host}${port}(?:\/[^\s"'<>\\?#]*)?$`);

const LanguageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, 'expected a language such as "en" or "en-GB"'),
);

/** `site.json` in a folder of role documents: how its owner presents the site. Everything may be left out. */
export const SiteFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.optional(v.pipe(textSchema('a name'), v.description('What the site calls itself.'))),
  url: v.optional(
    v.pipe(
      v.string(),
      v.regex(folderAddress, 'expected an address such as "https://careers.example.com/ladders/"'),
      v.description('Where the site is published, for links that have to be absolute.'),
    ),
  ),
  accent: v.optional(
    v.pipe(
      ColourSchema,
      v.description('The colour of what can be pressed. A dark theme gets a lighter one.'),
    ),
  ),
  logo: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^[\w-][\w.-]*\.(svg|png|webp|jpg|jpeg)$/,
        'expected the name of a picture in the folder, such as "logo.svg"',
      ),
      v.description('A picture beside the documents that stands in the place of the mark.'),
    ),
  ),
  jobs: v.optional(
    v.pipe(
      v.string(),
      v.regex(address, 'expected an https address such as "https://jobs.example.com/?q={title}"'),
      v.description('Where open jobs are found; {title} and {id} are put in from the role.'),
    ),
  ),
  frames: v.optional(
    v.pipe(v.array(OriginSchema), v.description('Who may show pages of the site in a frame.')),
  ),
  locale: v.optional(
    v.pipe(
      LanguageSchema,
      v.description(
        'The language of the documents, and of the interface where the reader asks for no other one.',
      ),
    ),
  ),
  language: v.optional(
    v.pipe(LanguageSchema, v.description('The language of the documents, where that is not the “locale”.')),
  ),
  disclaimer: v.optional(
    v.pipe(textSchema('a sentence'), v.description('A sentence that stands below every role.')),
  ),
});

/** How a site is presented; null where its owner says nothing. */
export interface SiteSettings {
  name: string | null;
  /** Absolute, with a slash at its end. */
  url: string | null;
  /** `#rrggbb` in lower case. */
  accent: string | null;
  /** The name of a file beside the documents. */
  logo: string | null;
  jobs: string | null;
  frames: string[];
  locale: string | null;
  language: string | null;
  disclaimer: string | null;
}

export const plainSite: SiteSettings = {
  ...{ name: null, url: null, accent: null, logo: null, jobs: null },
  ...{ frames: [], locale: null, language: null, disclaimer: null },
};

/** Reads the file's value (parsed JSON). A setting with a fault is left out, and the rest is read. */
export function readSiteFile(value: unknown): { settings: SiteSettings; faults: OwnerFault[] } {
  if (!isRecord(value)) {
    return { settings: plainSite, faults: [{ path: [], problem: 'expected an object with settings' }] };
  }
  const faults = (v.safeParse(SiteFileSchema, value).issues ?? []).map(faultOf);
  const wrong = new Set(faults.map(({ path }) => path[0]));
  const right = Object.entries(value).filter(([name]) => name !== '$schema' && !wrong.has(name));
  const read = v.safeParse(SiteFileSchema, Object.fromEntries(right));
  const settings = { ...plainSite, ...(read.success ? read.output : {}) } as SiteSettings;
  return { settings: tidy(settings), faults };
}

/** The address of a folder: with a slash at its end. */
export const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

const tidy = (settings: SiteSettings): SiteSettings => ({
  ...settings,
  name: settings.name?.trim() ?? null,
  url: settings.url === null ? null : withSlash(settings.url),
});
