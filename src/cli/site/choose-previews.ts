/** Which roles get a picture for previews of links. */
export type Previews = 'documented' | 'all' | 'none';

export const previewChoices: readonly Previews[] = ['documented', 'all', 'none'];

/** Without a choice, as many pictures as are drawn in about a minute. */
export const mostUnasked = 2000;

/**
 * Which pictures are drawn, and a sentence for the owner where that is not what they may expect. A picture needs the site's address to be
 * found, so that there are none without it.
 */
export function choosePreviews(
  asked: Previews | undefined,
  hasAddress: boolean,
  documents: number,
): { previews: Previews; note: string | null } {
  if (!hasAddress)
    return {
      previews: 'none',
      note:
        asked === undefined || asked === 'none'
          ? null
          : 'Preview pictures need the site’s address; none are drawn.',
    };
  if (asked !== undefined) return { previews: asked, note: null };
  if (documents <= mostUnasked) return { previews: 'documented', note: null };
  return {
    previews: 'none',
    note: `Preview pictures are drawn by themselves for up to ${mostUnasked.toLocaleString('en')} documents; --previews documented draws them for ${documents.toLocaleString('en')}.`,
  };
}
