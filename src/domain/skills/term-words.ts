const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that introduce examples: what follows them is a list of names. */
export const exampleCues = words('e.g eg incl including includes include like');

/** Words that join the items of a list. */
export const listJoints = words('and or and/or nor plus etc');

/** Words in capitals, or with a capital, that name no skill: places, firms, posts, degrees, times, measures, and things in every line of work. */
export const noSkills = words(`
  i ii iii iv v vi vii viii ix x a an the ok eg ie etc tbd n/a faq asap vs
  us usa uk eu emea apac latam america american europe european asia asian africa india canada australia china japan
  germany france spain london york
  inc ltd llc gmbh corp plc fortune company corporate
  ceo cfo cio ciso cto coo cmo cpo chro vp svp evp pm em
  ba bs bsc ma ms msc mba phd md jd bachelor bachelors master masters diploma degree
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday am q1 q2 q3 q4
  it api apis cd ci cpu csv gpu ide ip io i/o oem os pdf pdfs sdk sdks url usb
  gb tb mb kb pb hz mhz ghz kv kw mw
`);

/** Words that number something: "Tier 3" and "Level 2" are no terms. */
export const counters = words('class grade level phase stage step tier type unit version wave');

/** Words that say how well something is known or what kind of thing it is, and carry no subject. */
export const emptyWords = words(`
  ability advanced awareness background basic basics best certification certifications command competence core deep
  discipline domain environment environments experience expert expertise familiarity fluency foundations framework
  frameworks fundamentals general knowledge language languages literacy management mastery method methods modern
  platform platforms practice practices principles proficiency skill skills software solid strong system systems
  technical technique techniques technologies technology tool tooling tools understanding work
  additional desired essential key main nice other preferred required relevant
  the a an of in for with and or to on at by as from
`);
