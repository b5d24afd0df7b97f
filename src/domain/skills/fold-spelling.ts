const ENDINGS: readonly (readonly [british: string, american: string])[] = [
  ['isation', 'ization'],
  ['isations', 'izations'],
  ['ise', 'ize'],
  ['ises', 'izes'],
  ['ised', 'ized'],
  ['iser', 'izer'],
  ['ising', 'izing'],
  ['isational', 'izational'],
  ['yse', 'yze'],
  ['yses', 'yzes'],
  ['ysed', 'yzed'],
  ['ysing', 'yzing'],
];

const WORDS = new Map([
  ['behaviour', 'behavior'],
  ['behaviours', 'behaviors'],
  ['behavioural', 'behavioral'],
  ['labour', 'labor'],
  ['colour', 'color'],
  ['modelling', 'modeling'],
  ['labelling', 'labeling'],
  ['signalling', 'signaling'],
  ['counselling', 'counseling'],
  ['travelling', 'traveling'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['centred', 'centered'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['catalogue', 'catalog'],
  ['catalogues', 'catalogs'],
  ['fulfilment', 'fulfillment'],
  ['enrolment', 'enrollment'],
  ['judgement', 'judgment'],
  ['artefact', 'artifact'],
  ['artefacts', 'artifacts'],
  ['paediatric', 'pediatric'],
  ['paediatrics', 'pediatrics'],
  ['anaesthesia', 'anesthesia'],
  ['haematology', 'hematology'],
  ['gynaecology', 'gynecology'],
  ['orthopaedic', 'orthopedic'],
  ['orthopaedics', 'orthopedics'],
]);

/**
 * Gives British and American spellings of a normalised word one form. Made only for comparing two folded words: a word
 * such as "enterprise" comes out wrong, but the same on both sides.
 */
export function foldSpelling(word: string): string {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  if (word.length < 6 || !(word.includes('is') || word.includes('ys'))) return word;
  for (const [british, american] of ENDINGS) {
    if (word.endsWith(british)) return word.slice(0, -british.length) + american;
  }
  return word;
}
