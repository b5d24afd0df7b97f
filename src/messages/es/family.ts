import type { messages as english } from '../en/family.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'family.title': 'Escala de {name}',
  'family.all': 'Todas las escalas',
  'family.onMap': 'Mostrar estos puestos en el mapa',
  'family.byLevel': 'Puestos por nivel',
  'family.leadsTo': '{title} lleva a',
  'family.neighbours': 'Cambios desde y hacia otras familias',
  'family.moves': '{count, plural, one {# cambio} other {# cambios}}',
  'family.onePaid': 'Un puesto, que indica una banda salarial.',
  'family.oneUnpaid': 'Un puesto, que no indica banda salarial.',
  'family.oneLevel': '{count, plural, one {# puesto} other {# puestos}}, todos del nivel {level}.',
  'family.levels': '{count, plural, one {# puesto} other {# puestos}}, de {from} a {to}.',
  'family.allPaid': 'Todos indican una banda salarial.',
  'family.somePaid':
    '{count, plural, one {# de ellos indica una banda salarial.} other {# de ellos indican una banda salarial.}}',
  'family.unknown': 'Familia desconocida',
  'family.unknownHere': 'Esa familia no existe aquí',
  'family.unknownAddress': 'Ninguna familia de esta colección tiene la dirección {address}.',
  'family.meant': '¿Se refería a una de estas?',
  'family.seeAll': 'Ver todas las escalas',
} satisfies Translated<typeof english>;
