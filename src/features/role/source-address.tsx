import { sourceParts } from '#domain/document/source-parts.ts';

/** What a document names as its source, with its addresses as links. */
export function SourceAddress({ source }: { source: string }) {
  return sourceParts(source).map(({ text, href }, position) =>
    href === null ? (
      text
    ) : (
      <a
        key={position}
        href={href}
        rel="noreferrer noopener"
        className="underline decoration-line-strong underline-offset-4 hover:text-accent"
      >
        {text}
      </a>
    ),
  );
}
