import type { messages as english } from '../en/unknown.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'unknown.page': 'Keine solche Seite',
  'unknown.pageHere': 'Unter dieser Adresse gibt es keine Seite',
  'unknown.pageAdvice':
    'Der Link ist vielleicht unvollständig. Suchen Sie oben eine Rolle oder beginnen Sie auf der Startseite.',
  'unknown.role': 'Unbekannte Rolle',
  'unknown.roleAddress':
    'Keine Rolle dieser Sammlung hat die Adresse {address}. Der Link ist vielleicht veraltet oder unvollständig.',
  'unknown.meant': 'Meinten Sie eine davon?',
  'unknown.seeAll': 'Alle Karriereleitern ansehen',
} satisfies Translated<typeof english>;
