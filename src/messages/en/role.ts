/** What the details, the list, the table and the sentences of a role say. */
export const messages = {
  'role.covers': 'Covers {coverage} skills',
  'role.entries': '{count, plural, one {# entry point} other {# entry points}}',
  'role.advancements': '{count, plural, one {# advancement} other {# advancements}}',
  'role.laterals': '{count, plural, one {# lateral move} other {# lateral moves}}',
  'role.none': 'No role is stated here.',
  'role.step': 'Step: {statement}',
  'role.lateral': 'Lateral: {statement}',
  'role.move': 'Move from {from} to {to}',
  'role.stepStated': 'Step. {statement}.',
  'role.lateralStated': 'Lateral move. {statement}.',
  'role.to': 'to',
  'role.and': 'and',
  'role.closeSentences': 'Close the sentences of this move',

  'role.about-glance': 'At a glance',
  'role.about-pay': 'Pay in its family',
  'role.about-around': 'Pay beside its neighbours',
  'role.about-definition': 'Role definition',
  'role.about-moves': 'Moves',
  'role.about-have': 'Skills you have',
  'role.about-hard': 'Hard skills',
  'role.about-soft': 'Soft skills',
  'role.about-primary': 'Primary responsibilities',
  'role.about-secondary': 'Secondary responsibilities',
  'role.about-education': 'Education',
  'role.about-experience': 'Experience',
  'role.jumps': 'Parts of this panel',
  'role.jumpPay': 'Pay',
  'role.jumpAround': 'Neighbours’ pay',
  'role.jumpDefinition': 'Definition',
  'role.jumpPrimary': 'Responsibilities',
  'role.fold': 'Fold all',
  'role.unfold': 'Unfold all',
  'role.from': 'From {file}',

  'role.level': 'Level',
  'role.levelTrack':
    '{track, select, individual {{level}, individual track} other {{level}, management track}}',
  'role.because': 'Because',
  'role.howSure': 'How sure',
  'role.sure':
    '{confidence, select, high {High: it is stated, or the title names a grade} medium {Medium: signs point to it, nothing states it} other {Low: a plain title says little about a level}}',
  'role.tags': 'Tags',
  'role.noTags': 'The document has none.',
  'role.document': 'Document',
  'role.source': 'Source',
  'role.noSource': 'The document names none.',

  'role.noDefinition': 'The document has no definition.',
  'role.jobs': 'Open jobs',
  'role.route': 'Plan a route',
  'role.fromHere': 'From here…',
  'role.toHere': 'To here…',
  'role.leadsHere': 'What leads here',
  'role.mentioned':
    '{count, plural, one {{names} mentions {title}, and it has no document of its own. What is shown here is what they say, in their sentences.} other {{names} mention {title}, and it has no document of its own. What is shown here is what they say, in their sentences.}}',
  'role.mentionedByOthers':
    'Other roles mention {title}, and it has no document of its own. What is shown here is what they say, in their sentences.',
  'role.more': '{count, plural, one {# more} other {# more}}',

  'role.noBand': 'The document states no band, so there is nothing to set beside others.',
  'role.paySays': 'The document says {quote}.',
  'role.paySaysOpen': 'The document says {quote}, with no upper end.',
  'role.noFamily': 'The document names no family, so there are no bands of a family to compare with.',
  'role.ladder': 'The ladder of {family}',
  'role.onMap': '{family} on the map',
  'role.bandsMissing': 'The bands of its family could not be loaded.',
  'role.bandsLoading': 'Loading the bands of the family',
  'role.bandsAround': 'Pay bands of {title} and its neighbours',
  'role.moreNeighbours': '{count, plural, one {# more neighbour} other {# more neighbours}}',
  'role.nobodyStates': 'Neither this role nor its neighbours state a band.',
  'role.silentAround':
    '{count, plural, one {# of these {all, number} roles states no band.} other {# of these {all, number} roles state no band.}}',

  'role.payNoAmount': 'The band states no amount, so it has no place on a scale',
  'role.payNoUnit': 'The band does not say its currency and period, so it is not set beside others',
  'role.payOnly': 'The only role in {family} that states {band}',
  'role.payOneOf':
    'One of {count, number} roles in {family} that state {band}; where its own starts is not stated',
  'role.payNoStarts': 'No other role in {family} states where {band} starts',
  'role.payHighest':
    '{stating, select, band {Highest start of the {count, number} roles in {family} that state {band}} other {Highest start of the {count, number} roles in {family} that state where {band} starts}}',
  'role.payLowest':
    '{stating, select, band {Lowest start of the {count, number} roles in {family} that state {band}} other {Lowest start of the {count, number} roles in {family} that state where {band} starts}}',
  'role.payHigherThanOne':
    '{stating, select, band {Higher start than the one other role in {family} that states {band}} other {Higher start than the one other role in {family} that states where {band} starts}}',
  'role.paySameAsOne':
    '{stating, select, band {Same start as the one other role in {family} that states {band}} other {Same start as the one other role in {family} that states where {band} starts}}',
  'role.payLowerThanOne':
    '{stating, select, band {Lower start than the one other role in {family} that states {band}} other {Lower start than the one other role in {family} that states where {band} starts}}',
  'role.payAmong':
    '{stating, select, band {Higher start than {lower, plural, =0 {none} other {#}} of the {known, number} other roles in {family} that state {band}{same, plural, =0 {} other {; the same start as #}}} other {Higher start than {lower, plural, =0 {none} other {#}} of the {known, number} other roles in {family} that state where {band} starts{same, plural, =0 {} other {; the same start as #}}}}',
  'role.payOtherScale': 'Not on this scale: {others}',
  'role.payOtherUnit': '{count, plural, one {# states {band}} other {# state {band}}}',
  'role.paySilent': '{count, plural, one {# more states no band} other {# more state no band}}',

  'role.statedEntry': 'Entry point from',
  'role.statedAdvancement': 'Advancement to',
  'role.statedLateral': 'Lateral moves',
  'role.noEntry': 'No document says where people come from.',
  'role.noAdvancement': 'No document says where people go from here.',
  'role.noLateral': 'No document states a lateral move.',
  'role.phrase':
    '{kind, select, field {(a field, not a role)} background {(a background, not a role)} other {(read as no role)}}',

  'role.tooFew':
    '{count, plural, one {It names # skill, too few to count on.} other {It names # skills, too few to count on.}}',
  'role.coversNamed': 'Covers {coverage} of the skills it names.',
  'role.covered': 'Covered',
  'role.missing': 'Missing',
  'role.allHeld': 'All skills you have',
  'role.held': 'Skills I have',
  'role.tickHint':
    'Tick the skills you have, below or under {link}, and each role shows how many of its skills that covers.',
  'role.havePart': 'You have {name}, which is part of it.',
  'role.haveAlias': 'You have it; the document calls it by another name.',
  'role.haveIt': 'You have it.',
  'role.iHave': 'I have this: {name}',
  'role.inSentences': '{count, plural, one {, in # sentence} other {, in # sentences}}',
  'role.otherSkills': 'Other',
  'role.whoElse': 'Who else asks for {name}',
  'role.readFrom': 'Read from it: {names}',
  'role.noSkills':
    '{kind, select, hard {The document states no hard skills.} other {The document states no soft skills.}}',
  'role.inItsWords': 'In the document’s words',
  'role.documentSays': 'The document:',

  'role.noPrimary': 'The document states no primary responsibilities.',
  'role.noSecondary': 'The document states no secondary responsibilities.',
  'role.noEducation':
    'The document states no education. What it asks for may stand under experience or skills.',
  'role.noExperience': 'The document states no experience.',
  'role.minimum': 'Minimum',
  'role.preferred': 'Preferred',
  'role.fields': 'Relevant fields of study',
  'role.noneStated': 'None stated.',
} as const;
