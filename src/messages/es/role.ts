import type { messages as english } from '../en/role.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'role.covers': 'Cubre {coverage} competencias',
  'role.entries': '{count, plural, one {# punto de entrada} other {# puntos de entrada}}',
  'role.advancements': '{count, plural, one {# ascenso} other {# ascensos}}',
  'role.laterals': '{count, plural, one {# cambio lateral} other {# cambios laterales}}',
  'role.none': 'Aquí no se indica ningún puesto.',
  'role.step': 'Ascenso: {statement}',
  'role.lateral': 'Lateral: {statement}',
  'role.move': 'Cambio de {from} a {to}',
  'role.stepStated': 'Ascenso. {statement}.',
  'role.lateralStated': 'Cambio lateral. {statement}.',
  'role.to': 'a',
  'role.and': 'y',
  'role.closeSentences': 'Cerrar las frases de este cambio',
} satisfies Translated<typeof english>;
