import type { messages as english } from '../en/home.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'home.title': 'Inicio',
  'home.heading': 'Vea de dónde viene un puesto y adónde lleva.',
  'home.about':
    'Cada ascenso y cada cambio lateral se lee de documentos de puestos y se muestra con la frase que lo indica. Las bandas salariales y las competencias aparecen lado a lado.',
  'home.find': 'Buscar un puesto',
  'home.findExample': 'p. ej. data engineer',
  'home.beginAt': 'Empezar por',
  'home.around': 'Los caminos en torno a {title}',
  'home.ladders': 'Escalas por familia',
  'home.counts':
    '{name}: {documents, plural, one {# documento} other {# documentos}}, {roles, plural, one {# puesto} other {# puestos}}, {moves, plural, one {# cambio} other {# cambios}}',
  'home.map': 'Ver todos los puestos en el mapa',
  'home.skills': 'Empezar con mis competencias',
  'home.empty':
    'Esta colección aún no tiene documentos de puestos. Añada un documento a su carpeta y vuelva a compilarla.',
  'home.more': '{count, plural, one {# más, más arriba} other {# más, más arriba}}',
} satisfies Translated<typeof english>;
