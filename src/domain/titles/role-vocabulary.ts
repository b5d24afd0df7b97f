/**
 * The words that names of roles are made of, in lower case and the singular. Every reader of titles takes them from here;
 * they describe the domain, not any one phrase.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Say how far somebody is, before the subject: Senior, Staff, Principal … */
export const gradeWords = words(`
  acting apprentice assistant associate certified chief deputy distinguished entry entry-level executive expert graduate
  group head intermediate interim intern journeyman jr jr. junior lead level master mid mid-level midlevel novice
  principal senior snr sr sr. staff trainee undergraduate
`);

/** Grades that are also heads when they come last: `Support Lead`, `Research Associate`. */
export const gradesOrHeads = words(`
  apprentice assistant associate head intern journeyman lead trainee
`);

/** Heads that govern an area and may take it with "of": `Director of Cloud Security`. */
export const areaHeads = words(`
  avp chief dean director evp head lead leader manager president svp vp
`);

/** Of these, those that take an area without "of" too: `VP Marketing`. */
export const leadingHeads = words('avp director evp svp vp');

/** Heads that say little without a subject: after another role they share that role's subject (`Support Engineer / Lead`). */
export const bareHeads = words(`
  admin administrator adviser advisor analyst apprentice architect assistant associate auditor consultant coordinator
  designer developer director engineer evp executive expert head inspector intern lead leader manager officer operator
  owner planner programmer representative researcher scientist specialist strategist supervisor svp technician tester
  trainee vp
`);

/** Further nouns for people at work that their ending does not give away; whole names of roles by themselves. */
export const otherHeads = words(`
  academic accountant actuary advocate aide agent ambassador analyst apprentice architect artist assistant associate
  attendant attorney barista chair champion chef chief clerk coach co-op coord consultant cook counsel courier cto dean delegate dev
  dir driver emt eng engr entrepreneur evangelist executive expert extern fellow founder guard guru head helper host instructor intern
  journalist journeyman judge lead liaison licensee lineman machinist master mechanic member mentor mgr merchandiser mortician
  nanny nurse officer owner paralegal paraprofessional partner pharmacist physician pilot president principal professor proprietor reader
  receptionist recruiter registrar rep representative runner scholar secretary sergeant sme specialist staff
  steward superintendent surgeon teacher tech temp therapist trainee treasurer tutor vet volunteer writer
`);

/** Nouns that end like a person at work and are not one. */
export const notAgents = words(`
  behavior behaviour border career carrier center character cluster color colour computer consumer container customer
  cyber datacenter docker door encoder error factor fiber filter floor former gender helicopter heather indoor inferior
  interior exterior junior labor labour laser later layer letter logger major matter meter minor monitor motor number
  order other outdoor over paper parameter pier poor power primer prior register reactor retailer
  router sector semiconductor senior sensor server shareholder sister solar sponsor subcontractor summer superior supplier
  tensor tier timber tower transistor transformer under user vector vendor water weather winter
  browser buffer compiler debugger ledger newsletter printer scanner speaker twitter
`);

/** Titles that are written as letters only and are whole names by themselves. */
export const roleAbbreviations = words(`
  ba cco cdo ceo cfo chro cino cio ciso cmo cna coo cpo cro cso cto cxo dba dbre dpo em gm lpn mts pm po qe rn sde sdet
  sre swe tl tpm
`);

/** Two-word heads: a shared head is both words where another subject stands before them (`Web / Mobile Team Lead`). */
export const firstOfHead = words('engineering product program programme project team software');

/** Words that stand before a role and praise or date it; they are not part of its name. */
export const praiseWords = words(`
  a accomplished an another any aspiring bright capable current dedicated either established exceptional existing
  experienced former highly high-performing motivated other outstanding passionate proficient proven qualified seasoned
  skilled strong successful talented the very versatile well-rounded
`);

/** Heads of a phrase that speak of somebody's past or education instead of a post. */
export const backgroundHeads = words(`
  alumnus alumni apprenticeship associateship background bootcamp bootcamper camp career-changer career-switcher
  certificate certification changer college course coursework degree diploma doctorate enthusiast
  experience freshman grad graduate graduation hobbyist holder internship job-seeker learner military newcomer participant
  phd placement practicum professional qualification residency returner school seeker self-study self-taught
  sophomore student studies study switcher traineeship undergraduate university veteran
`);

/** Words that make any phrase a background, wherever they stand in its name. */
export const backgroundSigns = words(`
  bachelor bachelor's bachelors bsc degree master's masters military msc phd undergrad
`);

/** Posts without a name of their own: `Incident response roles`. */
export const vagueHeads = words('job opportunity position post role');

/** Nouns for an activity or a sector: a phrase that ends in one and names no post is a field of work. */
export const fieldHeads = words(`
  academia administration advisory analysis analytics architecture assurance automation banking business capital
  compliance computing consultancy consulting cybersecurity defense delivery design development
  discovery education enablement enforcement engineering entrepreneurship equity finance fintech forensics governance
  government hardware healthcare infrastructure innovation insurance integration intelligence investing it law leadership
  learning logistics maintenance management manufacturing marketing modeling n/a networking none monitoring networking operations
  planning policy privacy procurement product production programming quality relations reliability research response
  retail risk sales science sciences security services software startup startups strategy success support systems teaching
  technology testing trading training transformation writing
`);
