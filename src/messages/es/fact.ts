import type { messages as english } from '../en/fact.ts';
import type { Translated } from '../message-types.ts';

export const messages = {
  'fact.evidenceSource':
    '— {speaker}, «{section, select, entry {punto de entrada desde} advancement {ascenso a} other {cambios laterales}}»',
  'fact.evidencePlace': '{file}, línea {line}',
  'fact.semicolon': '; ',

  'fact.percent': '{share, number} %',

  'fact.unit':
    '{period, select, hour {una banda en {currency} por hora} day {una banda en {currency} al día} week {una banda en {currency} por semana} month {una banda en {currency} al mes} year {una banda en {currency} al año} other {una banda en {currency} sin periodo}}',
  'fact.unitNoCurrency':
    '{period, select, hour {una banda por hora sin moneda} day {una banda al día sin moneda} week {una banda por semana sin moneda} month {una banda al mes sin moneda} year {una banda al año sin moneda} other {una banda sin moneda ni periodo}}',

  'fact.payUnlike': 'No comparables: {first} y {second}',
  'fact.payNoCurrency': 'una moneda no indicada',
  'fact.payPeriod':
    '{period, select, hour {por hora} day {al día} week {por semana} month {al mes} year {al año} other {un periodo no indicado}}',
  'fact.payNeitherCurrency': 'No comparables: ninguna de las bandas indica su moneda',
  'fact.payNeitherPeriod': 'No comparables: ninguna de las bandas indica su periodo',
  'fact.payNeither': 'No comparables: ninguno de los puestos indica su salario',
  'fact.payMissing': 'No comparables: {title} no indica salario',
  'fact.paySame': '{a} y {b} indican la misma banda',
  'fact.payGap': '{higher} empieza {amount} por encima del tope de {lower}',
  'fact.payMeet': 'Las bandas se tocan en {amount}',
  'fact.payOverlap': 'Las bandas se solapan de {from} a {to}',
  'fact.payOverlapFrom': 'Las bandas se solapan a partir de {from}',
  'fact.payOverlapAtLeast': 'Las bandas se solapan de {from} a {to} como mínimo',
  'fact.payOverlapAt': 'Las bandas se solapan en {amount}',
  'fact.payOverlapTo': 'Las bandas se solapan hasta {to}',
  'fact.payUnknown': 'Un extremo abierto o no indicado impide saber si las bandas se solapan',
  'fact.paySameStarts': '{a} y {b} tienen el mismo inicio',
  'fact.paySameEnds': '{a} y {b} tienen el mismo tope',
  'fact.payStarts': '{higher} empieza {amount} por encima del inicio de {lower}',
  'fact.payEnds': 'El tope de {higher} está {amount} por encima del de {lower}',

  'fact.levelField': 'indicado en el documento',
  'fact.levelPlain': 'ningún grado en el título',
  'fact.levelTitle': '{words} en el título',
  'fact.levelWord': '«{word}»',
  'fact.levelNumber': 'nivel {number}',
  'fact.levelSteps': 'está entre {below} y {above} en el orden de los ascensos',
  'fact.levelExperience': 'se pide experiencia',
  'fact.levelYears':
    '{max, plural, one {se pide # año de experiencia} other {se piden # años de experiencia}}',
  'fact.levelYearsTo':
    '{max, plural, one {se pide de {min, number} a # año de experiencia} other {se piden de {min, number} a # años de experiencia}}',
  'fact.levelYearsFrom':
    '{min, plural, =0 {no se piden años de experiencia} one {se pide al menos # año de experiencia} other {se piden al menos # años de experiencia}}',
} satisfies Translated<typeof english>;
