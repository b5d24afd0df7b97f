import type { messages as english } from '../en/unknown.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'unknown.page': 'No existe esa página',
  'unknown.pageHere': 'No hay ninguna página en esta dirección',
  'unknown.pageAdvice':
    'Puede que el enlace esté incompleto. Busque un puesto en la parte superior o empiece por el inicio.',
  'unknown.role': 'Puesto desconocido',
  'unknown.roleAddress':
    'Ningún puesto de esta colección tiene la dirección {address}. Puede que el enlace sea antiguo o esté incompleto.',
  'unknown.meant': '¿Quería decir uno de estos?',
  'unknown.seeAll': 'Ver todas las escalas',
} satisfies Translated<typeof english>;
