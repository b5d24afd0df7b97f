import type { messages as english } from '../en/offline.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'offline.opening': 'Abriendo la página',
  'offline.newVersion': 'Hay una nueva versión de este sitio.',
  'offline.show': 'Mostrarla',
  'offline.later': 'Más tarde',
  'offline.title': 'Sin conexión',
  'offline.about':
    'Los puestos que se abren quedan en este dispositivo. También se pueden guardar todos, para leerlos y buscar en ellos en cualquier lugar.',
  'offline.save': 'Guardar sin conexión',
  'offline.cancel': 'Cancelar',
  'offline.remove': 'Quitar de este dispositivo',
  'offline.kept': '{kept, number} de {total, number} archivos están en este dispositivo.',
  'offline.size': 'El sitio ocupa aquí {size}.',
  'offline.saving': 'Guardando todos los archivos',
  'offline.full': 'Este dispositivo no tiene más espacio. Lo guardado permanece.',
  'offline.unreachable': 'Algunos archivos no llegaron. Lo guardado permanece; inténtelo de nuevo.',
  'offline.refused': 'Este navegador no permite que el sitio guarde nada.',
} satisfies Translated<typeof english>;
