/** The words by which context around a role is told from its name, in lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Begin context wherever they stand after a name, in any letter case. */
export const contextOpeners = words(`
  at for from that when where which while who whom whose with w/ without whilst whether
`);

/** Begin context when they are written in lower case. */
export const quietOpeners = words(`
  able about above across after although among around because before being between beyond but by depending despite
  during eg e.g. especially focus i.e. if incl. including inside into like mainly mostly near not often once only
  outside over particularly per plus preferably prior provided rather ready regarding since so such than then though
  through throughout to-be toward towards turned under unless until upon via willing within yet
`);

/** After "in", "of", "on" or "as": what follows is a place or a case, not a subject. */
export const determiners = words(`
  a an any big bigger different early early-stage enterprise-scale fast-growing global growing high-growth its larger
  large-scale large late-stage many medium medium-sized mid-size mid-sized midsize multi-team multiple one other our
  regulated several significant similar small small-scale smaller some specialised specialized specific the their these
  this those three two various your
`);

/** Kinds of organisation or setting: `in <a kind of company>` is context. */
export const companyNouns = words(`
  agencies agency business businesses companies company consultancies consultancy corporation corporations department
  departments domain domains enterprise enterprises environment environments firm firms group industries industry lab labs
  organisation organisations organization organizations scale-up scale-ups scaleup scaleups sector sectors setting
  settings shop shops startup startups start-up start-ups team teams
`);

/** After "or" / "and": the rest of a phrase that names nothing new (`or equivalent`, `and above`). */
export const vagueAlternatives = words(`
  above below beyond better comparable equal equivalent equivalents higher lower more related similar up upwards
`);

/** -ing words that open a clause about the person. */
export const clauseVerbs = words(`
  acting advancing aiming applying architecting aspiring assisting becoming branching bringing broadening championing
  changing collaborating coming contributing coordinating covering creating dealing delivering demonstrating developing
  directing doing driving enabling engaging entering evolving expanding exploring facilitating focusing focussing
  following gaining getting going growing guiding handling having helping holding implementing improving interfacing
  joining keeping launching leading leaning leveraging looking maintaining making managing mentoring migrating moving
  needing optimising optimizing overseeing owning performing pivoting possessing preparing progressing providing pursuing
  rebuilding relocating reporting requiring retraining returning running scaling seeking serving setting shaping
  shifting showing specialising specializing spanning spearheading starting stepping striving supervising supporting
  switching taking touching transferring transitioning turning understanding upskilling using utilising utilizing
  wanting willing wishing working
`);

/** -ing words that are nouns in names of roles and open a clause only where it cannot be otherwise. */
export const nounsInIng = words(`
  accounting advertising auditing banking billing branding broadcasting budgeting building buying cataloging closing
  coaching coding cleaning communing computing consulting counseling counselling contracting debugging designing
  engineering engraving estimating farming filing financing fulfilling funding gaming hacking hiring hosting housing
  imaging investing learning lending licensing listing manufacturing mapping marketing merchandising mining modeling
  modelling monitoring moulding networking nursing onboarding operating outsourcing packaging painting parking
  partnering picking piping planning pricing printing processing procuring programming prototyping publishing purchasing
  receiving recruiting recycling rendering researching routing scheduling scripting selling sewing shipping sourcing
  staffing streaming surveying teaching telemarketing testing tooling trading training translating tuning underwriting
  videoing visiting warehousing welding writing zoning
`);

/** May follow a participle that opens a clause: `experienced in`, `responsible for`. */
export const clausePrepositions = words(
  'as at about by for from in into of on through to toward towards with within',
);

/** Adjectives that open a clause together with a preposition. */
export const clauseAdjectives = words(`
  adept capable comfortable competent expert familiar fluent fresh good keen knowledgeable new open passionate proficient
  responsible strong versed well-versed
`);

/** "in" belongs to the name before these: `Software Engineer in Test`. */
export const namesIn = words('charge chief residence test training');
