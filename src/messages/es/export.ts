import type { messages as english } from '../en/export.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'export.as': 'Exportar como',
  'export.svg': 'Imagen (SVG)',
  'export.png': 'Imagen (PNG)',
  'export.csv': 'Tabla (CSV)',
  'export.markdown': 'Esquema (Markdown)',
  'export.copy': 'Copiar el esquema',
  'export.print': 'Imprimir',
  'export.svgFailed': 'No se pudo guardar la imagen',
  'export.pngFailed': 'Este navegador no pudo dibujar la imagen; el SVG muestra lo mismo',
  'export.csvFailed': 'No se pudo guardar la tabla',
  'export.markdownFailed': 'No se pudo guardar el esquema',
  'export.copyFailed': 'El navegador no permitió copiar; el esquema se puede guardar como archivo',
  'export.printFailed': 'Este navegador no puede imprimir desde aquí',
  'export.saved': 'Guardado como {name}',
  'export.copied': 'Esquema copiado',
  'export.caveat':
    'Los cambios los indican los documentos de puestos. Muestran lo que es posible y no prometen nada.',
  'export.quoted': '«{text}»',
  'export.size':
    '{roles, plural, one {# puesto} other {# puestos}}, {moves, plural, one {# cambio} other {# cambios}}',
  'export.payHigher': 'Los puestos que pagan más están más arriba.',
} satisfies Translated<typeof english>;
