import type { messages as english } from '../en/embed.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'embed.back': 'Atrás',
  'embed.open': 'Abrir en Ladderway',
  'embed.newTab': '(se abre en una pestaña nueva)',
  'embed.wheel': '{key} y la rueda amplían esta vista',
  'embed.finger': 'Dos dedos mueven y amplían esta vista',

  'embed.title': 'Insertar esta página',
  'embed.close': 'Cerrar',
  'embed.by': 'Insertar mediante',
  'embed.script': 'Con script',
  'embed.frame': 'Solo marco',
  'embed.scriptAbout':
    'Adapta la altura a su contenido e informa a la página de lo que eligen los visitantes.',
  'embed.frameAbout': 'No necesita script y mantiene una sola altura.',
  'embed.colours': 'Colores de la inserción',
  'embed.auto': 'Como el dispositivo',
  'embed.light': 'Claro',
  'embed.dark': 'Oscuro',
  'embed.accent': 'Color de acento, legible sobre claro y oscuro',
  'embed.panel': 'Mostrar al principio los detalles del puesto',
  'embed.ground': 'Dejar ver el fondo de la propia página',
  'embed.height': 'px de alto',
  'embed.preview': 'Cómo se verá',
  'embed.code': 'HTML para poner en su página',
  'embed.copy': 'Copiar el HTML',
  'embed.copied': 'Copiado',
  'embed.copyFailed': 'El navegador no permite copiarlo. Está seleccionado: cópielo con el teclado.',
} satisfies Translated<typeof english>;
