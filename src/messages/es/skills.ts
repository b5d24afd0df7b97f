import type { messages as english } from '../en/skills.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'skills.title': 'Mis competencias',
  'skills.about': 'Indique lo que sabe hacer y vea qué puestos lo piden y qué más piden.',
  'skills.empty': 'Los documentos de esta colección no nombran competencias.',
  'skills.all': 'Todas las competencias',
  'skills.seeAll': 'Ver todas las competencias',
  'skills.onMap': 'Mostrar estos puestos en el mapa',
  'skills.aliases': 'también escrito {names}',
  'skills.weight': '{weighed} en la cobertura de un puesto',
  'skills.have': 'La tengo',
  'skills.haveThis': 'La tengo: {skill}',
  'skills.unknown': 'Competencia desconocida',
  'skills.unknownHere': 'Ningún puesto pide aquí esta competencia',
  'skills.unknownAddress': 'Ninguna competencia de esta colección tiene la dirección {address}.',
  'skills.meant': '¿Se refería a una de estas?',

  'skills.yours': 'Sus competencias',
  'skills.none': 'Ninguna todavía',
  'skills.count': '{count, plural, one {# competencia} other {# competencias}}',
  'skills.countFull': '{count, plural, one {# competencia} other {# competencias}}, no caben más',
  'skills.tickSome':
    'Marque competencias abajo o en cualquier puesto. Cada puesto mostrará entonces cuántas de las que nombra cubre usted, por ejemplo «9 de 14».',
  'skills.notAsked':
    '{count, plural, one {# de ellas no la pide aquí ningún puesto. Se conserva, pues otro sitio puede pedirla.} other {# de ellas no las pide aquí ningún puesto. Se conservan, pues otro sitio puede pedirlas.}}',
  'skills.keep': 'Guardar en este dispositivo',
  'skills.kept': 'Guardadas solo en este navegador, hasta que las borre. No se envían a ninguna parte.',
  'skills.notKept':
    'Solo las conoce esta página, y se olvidan al cerrarla o recargarla. No se envían a ninguna parte.',
  'skills.remove': 'Quitar {skill}',
  'skills.delete': 'Borrar todas',
  'skills.link': 'Enlace con sus competencias',
  'skills.copyLink': 'Copiar un enlace con ellas',
  'skills.linkCopied': 'Enlace copiado',
  'skills.refused': 'Este dispositivo no guarda competencias: valen hasta que se cierre esta página.',
  'skills.unreadable': 'No se pudieron leer algunas de las competencias guardadas en este dispositivo.',

  'skills.brings':
    '{count, plural, one {Este enlace trae # competencia} other {Este enlace trae # competencias}}',
  'skills.useAsYours': 'Úselas como sus competencias y cada puesto mostrará cuántas de ellas pide.',
  'skills.allHeld':
    '{count, plural, one {Ya las tiene todas: usted tiene # competencia.} other {Ya las tiene todas, entre sus # competencias.}}',
  'skills.wouldAdd':
    '{count, plural, one {Se añadiría # de ellas a las {held, number} que ya tiene.} other {Se añadirían # de ellas a las {held, number} que ya tiene.}}',
  'skills.room': 'Caben {count, number} más.',
  'skills.use': 'Usarlas',
  'skills.notNow': 'Ahora no',
  'skills.taken': '{count, plural, one {# competencia añadida} other {# competencias añadidas}}',

  'skills.asked': 'Competencias que piden los puestos',
  'skills.find': 'Buscar una competencia',
  'skills.showFewer': 'Mostrar menos',
  'skills.showFewerOf': 'Mostrar menos: {category}',
  'skills.showAll': 'Mostrar las {count, number}',
  'skills.showAllOf': 'Mostrar las {count, number}: {category}',
  'skills.searchBroken': 'No se pudo cargar la búsqueda. Todas las competencias están abajo.',
  'skills.notFound': 'Aquí ninguna competencia se llama así.',
  'skills.found': '{count, plural, one {# competencia encontrada} other {# competencias encontradas}}',
  'skills.askedBy': '{count, plural, one {{skill}: la pide # puesto} other {{skill}: la piden # puestos}}',

  'skills.reachable': 'Puestos a los que podría pasar',
  'skills.reachableAbout':
    'Los puestos cuyas competencias nombradas cubre mejor. No dice nada de nivel, años ni salario; abra un puesto para verlos.',
  'skills.reachableNone': 'Ningún puesto nombra aquí suficientes competencias y pide alguna de las suyas.',
  'skills.covers': 'Cubre {coverage}',
  'skills.coversAll': 'No nombra nada que usted no tenga.',
  'skills.lacks': 'Faltan: {skills}',
  'skills.lacksMore': 'Faltan: {skills} y {count, number} más',
  'skills.why': 'Por qué',
  'skills.whyRole': 'Por qué {title}',
  'skills.byWeight':
    'Contado por peso: {covered} de {total}. Una competencia que piden pocos puestos cuenta más.',
  'skills.covered': 'Cubiertas',
  'skills.missing': 'Faltan',
  'skills.standsFor': 'ya que tiene {skill}, que forma parte de ella;',
  'skills.open': 'Abrir',
  'skills.openRole': 'Abrir {title}',
  'skills.route': 'Ruta',
  'skills.routeTo': 'Ruta a {title}',

  'skills.whoAsks': 'Quién la pide',
  'skills.ofFamily': '{count, number} de {of, plural, one {# puesto} other {# puestos}}',
  'skills.atLevel': '{level}: {count, number}',
  'skills.sentenceLoading': 'Cargando su frase…',
  'skills.sentenceMissing': 'No se pudo cargar su frase.',
  'skills.more': 'Mostrar {count, number} más',
  'skills.someMore': 'Mostrar {count, number} de {left, number} más',

  'skills.wider': 'Más amplias',
  'skills.widerAbout': 'Forma parte de estas: quien la tiene, tiene algo de ellas.',
  'skills.narrower': 'Más concretas',
  'skills.narrowerAbout': 'Estas forman parte de ella: quien tiene una, tiene algo de ella.',
  'skills.together': 'Se piden juntas',
  'skills.togetherAbout':
    'Más a menudo de lo que daría el azar; de los puestos que piden la otra, cuántos piden ambas.',
} satisfies Translated<typeof english>;
