import type { messages as english } from '../en/table.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'table.role': 'Puesto',
  'table.focus': 'Este puesto',
  'table.move': 'Cambio',
  'table.pay': 'Banda salarial',
  'table.level': 'Nivel',
  'table.family': 'Familia',
  'table.shared': 'Competencias comunes',
  'table.covered': 'Competencias que tiene',
  'table.statedBy': 'Indicado por',
  'table.compare': 'Comparar',
  'table.noFamily': 'No indicada',
  'table.noneNamed': 'Ninguna nombrada',
  'table.ofIts': '{count, number} de sus {of, number}',
  'table.tooFew': 'Demasiado pocas',
  'table.semicolon': '; ',
  'table.left':
    '{all, plural, one {{left, number} de # puesto en torno a {title}} other {{left, number} de # puestos en torno a {title}}}',
  'table.caption': 'Puestos en torno a {title}. Los encabezados de columna los ordenan.',
  'table.title': 'Puestos en torno a {title}',

  'table.words': 'Palabras en el título o la familia',
  'table.all': 'Todo',
  'table.order': 'Orden',
  'table.asGraph': 'Como en el grafo',
  'table.upwards': '{name}, ascendente',
  'table.downwards': '{name}, descendente',
  'table.showAll': 'Mostrar todas las filas',

  'table.saveCsv': 'Guardar filas (CSV)',
  'table.saveMarkdown': 'Guardar filas (Markdown)',
  'table.saved': 'Guardado como {name}',
} satisfies Translated<typeof english>;
