import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speak } from './spoken.ts';
import { documentsAreIn, stated } from './stated.ts';

beforeEach(() => speak('de'));
afterEach(() => {
  documentsAreIn(null);
});

describe('a text of a document', () => {
  it('claims no language where nobody says which one it is in', () =>
    expect({ ...stated }).toEqual({ dir: 'auto', lang: undefined }));

  it.each(['en', 'en-GB', 'fr'])('says its language beside an interface in another one: %s', (language) => {
    documentsAreIn(language);
    expect({ ...stated }).toEqual({ dir: 'auto', lang: language });
  });

  it('says nothing more where the interface is in the same one, whatever that becomes', async () => {
    documentsAreIn('de-AT');
    expect({ ...stated }.lang).toBeUndefined();
    await speak('ar');
    expect({ ...stated }.lang).toBe('de-AT');
  });
});
