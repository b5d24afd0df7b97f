import type { messages as english } from '../en/page.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'page.needsScript': 'Esta página necesita JavaScript.',
  'page.notFound':
    'Es posible que el enlace sea antiguo o esté cortado. Desde el inicio se encuentra cualquier puesto.',
  'page.map': 'Mapa de todos los puestos',
  'page.mapAbout': 'Todos los puestos de un vistazo, por nivel y familia o por salario.',
  'page.compareAbout':
    'De dos a cuatro puestos en paralelo: bandas salariales, competencias, niveles, formación y experiencia.',
  'page.compared': 'Puestos comparados',
  'page.routes': 'Rutas entre puestos',
  'page.routesAbout':
    'Caminos de un puesto a otro: con el menor número de cambios, la menor brecha de competencias o sin bajada de salario.',
  'page.home':
    'Escalas de carrera de {name}: de dónde se llega a un puesto, a dónde conduce, cuánto paga y qué competencias pide.',
  'page.family': 'La escala de carrera de la familia {name}: {about}',
  'page.skillTitle': '{skill} como competencia',
  'page.skill':
    '{count, plural, one {# de {all, number} puestos pide {skill}: con qué palabras, por familia y nivel, y qué competencias se piden junto con ella.} other {# de {all, number} puestos piden {skill}: con qué palabras, por familia y nivel, y qué competencias se piden junto con ella.}}',
  'page.skills':
    '{count, plural, one {La # competencia que piden los puestos de aquí, por categoría; marque las que tiene para ver qué puestos cubren.} other {Las # competencias que piden los puestos de aquí, por categoría; marque las que tiene para ver qué puestos cubren.}}',
  'page.legend':
    'Las líneas continuas son ascensos; las de puntos, cambios laterales. Cada tarjeta lleva a su puesto.',
  'page.skillsNamed': 'Competencias nombradas en ellas',
  'page.picture': 'Escalas de carrera de {name}',
  'page.moved': 'Este puesto tiene ahora otro nombre: {title}',
  'page.moves': '{count, plural, one {# cambio indicado} other {# cambios indicados}}',
  'page.noMoves': 'Ningún cambio indicado',
  'page.movesFrom': '{count, plural, one {# puesto conduce aquí} other {# puestos conducen aquí}}',
  'page.movesTo': '{count, plural, one {# ascenso desde aquí} other {# ascensos desde aquí}}',
  'page.alsoCalled': 'También llamado: {names}',
  'page.said': '{name}: {value}',
  'page.late': 'Esta página tarda en llegar.',
  'page.lost':
    'No se pudieron cargar la búsqueda ni los botones. Vuelva a cargar la página para intentarlo de nuevo.',
  'page.llms':
    'Escalas de carrera: de dónde se llega a cada puesto, a dónde conduce, su banda salarial y sus competencias, leídas de {documents, plural, one {# documento de puesto} other {# documentos de puestos}} ({roles, plural, one {# puesto} other {# puestos}}, {moves, plural, one {# cambio} other {# cambios}}).',
  'page.llmsNote':
    'Cada cambio aparece con las frases que lo indican y su lugar. Una banda es lo que indica un documento, no una oferta; lo que no se indica es desconocido.',
} satisfies Translated<typeof english>;
