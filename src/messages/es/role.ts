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

  'role.about-glance': 'De un vistazo',
  'role.about-pay': 'Salario en su familia',
  'role.about-around': 'Salario junto a sus vecinos',
  'role.about-definition': 'Definición del puesto',
  'role.about-moves': 'Cambios',
  'role.about-have': 'Competencias que tiene',
  'role.about-hard': 'Competencias técnicas',
  'role.about-soft': 'Competencias personales',
  'role.about-primary': 'Responsabilidades principales',
  'role.about-secondary': 'Responsabilidades secundarias',
  'role.about-education': 'Formación',
  'role.about-experience': 'Experiencia',
  'role.jumps': 'Partes de este panel',
  'role.jumpPay': 'Salario',
  'role.jumpAround': 'Salario de los vecinos',
  'role.jumpDefinition': 'Definición',
  'role.jumpPrimary': 'Responsabilidades',
  'role.fold': 'Plegar todo',
  'role.unfold': 'Desplegar todo',
  'role.from': 'De {file}',

  'role.level': 'Nivel',
  'role.levelTrack':
    '{track, select, individual {{level}, carrera técnica} other {{level}, carrera directiva}}',
  'role.because': 'Motivo',
  'role.howSure': 'Certeza',
  'role.sure':
    '{confidence, select, high {Alta: está indicado o el título nombra un grado} medium {Media: hay indicios, pero nada lo indica} other {Baja: un título sencillo dice poco sobre el nivel}}',
  'role.tags': 'Etiquetas',
  'role.noTags': 'El documento no tiene ninguna.',
  'role.document': 'Documento',
  'role.source': 'Fuente',
  'role.noSource': 'El documento no nombra ninguna.',

  'role.noDefinition': 'El documento no contiene ninguna definición.',
  'role.jobs': 'Vacantes abiertas',
  'role.route': 'Planificar una ruta',
  'role.fromHere': 'Desde aquí…',
  'role.toHere': 'Hasta aquí…',
  'role.leadsHere': 'Qué lleva hasta aquí',
  'role.mentioned':
    '{count, plural, one {{names} menciona {title}, que no tiene documento propio. Aquí se muestra lo que dice, con sus frases.} other {{names} mencionan {title}, que no tiene documento propio. Aquí se muestra lo que dicen, con sus frases.}}',
  'role.mentionedByOthers':
    'Otros puestos mencionan {title}, que no tiene documento propio. Aquí se muestra lo que dicen, con sus frases.',
  'role.more': '{count, plural, one {# más} other {# más}}',

  'role.noBand': 'El documento no indica ninguna banda, así que no hay nada que comparar.',
  'role.paySays': 'El documento dice {quote}.',
  'role.paySaysOpen': 'El documento dice {quote}, sin tope.',
  'role.noFamily':
    'El documento no nombra ninguna familia, así que no hay bandas de una familia con las que comparar.',
  'role.ladder': 'La escala de {family}',
  'role.onMap': '{family} en el mapa',
  'role.bandsMissing': 'No se pudieron cargar las bandas de su familia.',
  'role.bandsLoading': 'Cargando las bandas de la familia',
  'role.bandsAround': 'Bandas de {title} y sus vecinos',
  'role.moreNeighbours': '{count, plural, one {# vecino más} other {# vecinos más}}',
  'role.nobodyStates': 'Ni este puesto ni sus vecinos indican una banda.',
  'role.silentAround':
    '{count, plural, one {# de estos {all, number} puestos no indica ninguna banda.} other {# de estos {all, number} puestos no indican ninguna banda.}}',

  'role.payNoAmount': 'La banda no indica ningún importe, así que no tiene lugar en una escala',
  'role.payNoUnit': 'La banda no dice su moneda ni su periodo, así que no se compara con otras',
  'role.payOnly': 'El único puesto de {family} que indica {band}',
  'role.payOneOf':
    'Uno de los {count, number} puestos de {family} que indican {band}; no se indica su propio inicio',
  'role.payNoStarts': 'Ningún otro puesto de {family} indica dónde empieza {band}',
  'role.payHighest':
    '{stating, select, band {El inicio más alto de los {count, number} puestos de {family} que indican {band}} other {El inicio más alto de los {count, number} puestos de {family} que indican dónde empieza {band}}}',
  'role.payLowest':
    '{stating, select, band {El inicio más bajo de los {count, number} puestos de {family} que indican {band}} other {El inicio más bajo de los {count, number} puestos de {family} que indican dónde empieza {band}}}',
  'role.payHigherThanOne':
    '{stating, select, band {Inicio más alto que el único otro puesto de {family} que indica {band}} other {Inicio más alto que el único otro puesto de {family} que indica dónde empieza {band}}}',
  'role.paySameAsOne':
    '{stating, select, band {El mismo inicio que el único otro puesto de {family} que indica {band}} other {El mismo inicio que el único otro puesto de {family} que indica dónde empieza {band}}}',
  'role.payLowerThanOne':
    '{stating, select, band {Inicio más bajo que el único otro puesto de {family} que indica {band}} other {Inicio más bajo que el único otro puesto de {family} que indica dónde empieza {band}}}',
  'role.payAmong':
    '{stating, select, band {Inicio más alto que {lower, plural, =0 {ninguno} other {#}} de los otros {known, number} puestos de {family} que indican {band}{same, plural, =0 {} other {; el mismo inicio que #}}} other {Inicio más alto que {lower, plural, =0 {ninguno} other {#}} de los otros {known, number} puestos de {family} que indican dónde empieza {band}{same, plural, =0 {} other {; el mismo inicio que #}}}}',
  'role.payOtherScale': 'Fuera de esta escala: {others}',
  'role.payOtherUnit': '{count, plural, one {# indica {band}} other {# indican {band}}}',
  'role.paySilent':
    '{count, plural, one {# más no indica ninguna banda} other {# más no indican ninguna banda}}',

  'role.statedEntry': 'Punto de entrada desde',
  'role.statedAdvancement': 'Ascenso a',
  'role.statedLateral': 'Cambios laterales',
  'role.noEntry': 'Ningún documento dice de dónde se viene.',
  'role.noAdvancement': 'Ningún documento dice adónde se va desde aquí.',
  'role.noLateral': 'Ningún documento indica un cambio lateral.',
  'role.phrase':
    '{kind, select, field {(un campo, no un puesto)} background {(una experiencia previa, no un puesto)} other {(no se lee como puesto)}}',

  'role.tooFew':
    '{count, plural, one {Nombra # competencia, demasiado poco para contar con ello.} other {Nombra # competencias, demasiado pocas para contar con ello.}}',
  'role.coversNamed': 'Cubre {coverage} de las competencias que nombra.',
  'role.covered': 'Cubiertas',
  'role.missing': 'Faltan',
  'role.allHeld': 'Todas las competencias que tiene',
  'role.held': 'Competencias que tengo',
  'role.tickHint':
    'Marque las competencias que tiene, más abajo o en {link}, y cada puesto mostrará cuántas de las suyas cubren.',
  'role.havePart': 'Tiene {name}, que forma parte de ella.',
  'role.haveAlias': 'La tiene; el documento la llama de otra manera.',
  'role.haveIt': 'La tiene.',
  'role.iHave': 'Tengo esto: {name}',
  'role.inSentences': '{count, plural, one {, en # frase} other {, en # frases}}',
  'role.otherSkills': 'Otras',
  'role.whoElse': 'Quién más pide {name}',
  'role.readFrom': 'Se desprende de ella: {names}',
  'role.noSkills':
    '{kind, select, hard {El documento no indica competencias técnicas.} other {El documento no indica competencias personales.}}',
  'role.inItsWords': 'En palabras del documento',
  'role.documentSays': 'El documento:',

  'role.noPrimary': 'El documento no indica responsabilidades principales.',
  'role.noSecondary': 'El documento no indica responsabilidades secundarias.',
  'role.noEducation':
    'El documento no indica ninguna formación. Lo que pide puede estar en experiencia o competencias.',
  'role.noExperience': 'El documento no indica ninguna experiencia.',
  'role.minimum': 'Mínimo',
  'role.preferred': 'Preferible',
  'role.fields': 'Áreas de estudio pertinentes',
  'role.noneStated': 'No se indica nada.',
} satisfies Translated<typeof english>;
