/** What pages say that are written beforehand, and what lies beside them. No part of the app says it, so that no browser fetches it. */
export const messages = {
  'page.needsScript': 'This page needs JavaScript.',
  'page.notFound': 'The link may be old or cut off. Every role can be found from the start.',
  'page.map': 'Map of all roles',
  'page.mapAbout': 'All roles at a glance, by level and family or by pay.',
  'page.compareAbout': 'Two to four roles side by side: pay bands, skills, levels, education and experience.',
  'page.compared': 'Roles compared',
  'page.routes': 'Routes between roles',
  'page.routesAbout':
    'Ways from one role to another: by fewest moves, by the smallest skill gap, or without a pay cut.',
  'page.home':
    'Career ladders of {name}: where a role comes from, where it leads, what it pays and which skills it asks for.',
  'page.family': 'The career ladder of the family {name}: {about}',
  'page.skillTitle': '{skill} as a skill',
  'page.skill':
    '{count, plural, one {{skill} is asked for by # of {all, number} roles: in which words, by family and level, and which skills are asked for together with it.} other {{skill} is asked for by # of {all, number} roles: in which words, by family and level, and which skills are asked for together with it.}}',
  'page.skills':
    '{count, plural, one {The # skill that roles here ask for, by category; tick those you have to see which roles they cover.} other {The # skills that roles here ask for, by category; tick those you have to see which roles they cover.}}',
  'page.legend': 'Solid lines are steps up, dotted lines lateral moves. Each card leads to its role.',
  'page.skillsNamed': 'Skills named in them',
  'page.picture': 'Career ladders of {name}',
  'page.moved': 'This role has another name now: {title}',
  'page.moves': '{count, plural, one {# move stated} other {# moves stated}}',
  'page.noMoves': 'No moves stated',
  'page.movesFrom': '{count, plural, one {# role leads here} other {# roles lead here}}',
  'page.movesTo': '{count, plural, one {# step from here} other {# steps from here}}',
  'page.alsoCalled': 'Also called: {names}',
  'page.said': '{name}: {value}',
  'page.late': 'This page is taking long to arrive.',
  'page.lost': 'Search and buttons could not be loaded. Reload the page to try again.',
  'page.llms':
    'Career ladders: where each role comes from, where it leads, its pay band and its skills, read from {documents, plural, one {# role document} other {# role documents}} ({roles, plural, one {# role} other {# roles}}, {moves, plural, one {# move} other {# moves}}).',
  'page.llmsNote':
    'Each move stands with the sentences that state it and their place. A band is what a document states, not an offer; what is not stated is unknown.',
} as const;
