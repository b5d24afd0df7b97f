import { expectTypeOf, it } from 'vitest';
import type { EmbedError } from '#contract/embed-messages.ts';
import type { EmbedPage } from '#contract/embed-page.ts';
import type { LadderNavigation, LadderSettings } from '../../public/embed.d.ts';
import type { LadderSettings as TakenSettings } from './career-ladder.ts';

it('tells hosts the types that the element has', () => {
  expectTypeOf<LadderSettings>().toEqualTypeOf<TakenSettings>();
  expectTypeOf<Omit<LadderNavigation, 'href'>>().toEqualTypeOf<EmbedPage>();
  expectTypeOf<HTMLElementEventMap['ladderway:error']['detail']['code']>().toEqualTypeOf<EmbedError>();
  expectTypeOf<HTMLElementTagNameMap['career-ladder']['set']>().parameter(0).toEqualTypeOf<LadderSettings>();
});
