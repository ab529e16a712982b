/** A sentence that says what a record has, cut into the record and what it has. */
export interface Found {
  readonly words: string;
  readonly wordsAt: number;
  readonly rest: string;
  readonly restAt: number;
  /** The verb speaks of using, not of owning. */
  readonly shares: boolean;
  /** "A signature may carry a comment" */
  readonly optional?: boolean;
  /** What it is made for or in, when the sentence says so: "a cleaning for a room". */
  readonly home?: { readonly text: string; readonly at: number };
}

const HAS = /^((?:(?:an?|the|each|every|all|any|our|one|for (?:each|every|an?|the))\s+)?[\p{L}][\p{L}\p{N}'’/-]*(?:\s+[\p{L}\p{N}'’/-]+){0,5}?)\s*,?\s+((?:we\s+|they\s+|it\s+)?(?:(?:also|always|must|shall|should|can|will|may|usually)\s+){0,2}(?:has|have|having|(?:uses?|needs?|requires?|covers?|involves?|offers?|owns?|attends?|takes?|teach(?:es)?|joins?)(?=\s+(?:one or more|zero or more|several|many|multiple|at least|any number))|contains?|includes?|consists?\s+of|(?:is|are)\s+(?:split|divided|broken(?:\s+(?:down|up))?|cut)\s+(?:up\s+)?into|comes?\s+with|carr(?:y|ies)|(?:is|are)\s+(?:(?:described|defined|identified)\s+(?:by|with)|(?:recorded|stored|kept|saved)\s+with)))\s+(?:(?:the\s+)?(?:following\s+)?(?:fields?|details?|attributes|information|properties)?\s*(?:(?:such as|like|including)\s+|:\s*))?(.+)$/iu;
const FOR_EACH = /^(?:for|of|about)\s+(?:each|every|an?|all|the)\s+([\p{L}][\p{L}\p{N}'’/-]*(?:\s+[\p{L}\p{N}'’/-]+){0,3}?)\s*,?\s+(?:we|you|they|the (?:app|system|product|team|staff|office)|it)\s+(?:(?:also|must|should|can|will|need to|want to|have to|always)\s+){0,2}(?:keeps?|stores?|records?|tracks?|notes?(?: down)?|saves?|enters?|knows?|logs?|captures?|remembers?|writes? down|collects?|needs?|wants?|asks? for|has|have)\s+(.+)$/iu;
const KEEP_WITH = /^(?:(?:when|whenever|once|after|if|as soon as|every time)\b[^,]+,\s+)?(?:we|they|you|the (?:app|system|product|team|staff|office)|[\p{L}]+(?:\s+[\p{L}]+){0,2})\s+(?:(?:also|must|shall|should|can|will|need to|want to|have to)\s+){0,2}(?:keeps?|stores?|records?|tracks?|saves?|adds?|creates?|registers?|manages?|enters?|maintains?|submits?|logs?|publish(?:es)?|posts?|files?|lists?|reports?|leaves?|writes?|gives?|books?|makes?|places?|requests?|opens?|sends?|uploads?|sells?|offers?|issues?|rents?(?:\s+out)?|lends?(?:\s+out)?|produces?|prints?|organi[sz]es?|plans?|schedules?|holds?|provides?)\s+(?:(?:an?\s+|the\s+)?[\p{L}-]+(?:['’]s|s['’])\s+)?((?:an?\s+|the\s+|our\s+|their\s+|new\s+|all\s+)*[\p{L}][\p{L}\p{N}-]*(?:\s+[\p{L}\p{N}-]+){0,2}?)(?:\s+(?:that\s+)?(?:they|we|you|it)\s+(?:own|have|offer|make|sell|rent(?:\s+out)?|keep|use))?(?:\s+(?:on|for|in|to|at|of)\s+(?:an?|the|their|each|every|one)\s+(?<home>[\p{L}-]+))?\s+with\s+(?<rest>.+)$/iu;
/** "inspections of rooms, each with a score and remarks" */
const EACH_WITH = /\b([\p{L}-]+s)(?:\s+(?:of|for|in|on|by|from)\s+(?:(?:the|our|their|a)\s+)?[\p{L}-]+)?,?\s+each\s+(?:one\s+)?(?:with|having)\s+((?:an?|the|its|their|one|at least)\s+.+)$/iu;
/** "Several copies can exist, each copy with its own serial number and condition" */
const EACH_OF_THEM = /(?:^|[,;]\s+|\s)each\s+([\p{L}-]+(?:\s[\p{L}-]+)?)\s+(?:with|having)\s+((?:an?|the|its|their|one|at least)\s+.+)$/iu;
/** "Defects become repair orders with a deadline and costs" */
const BECOMES = /^(?:(?:an?|the|each|every|all)\s+)?(?<home>[\p{L}-]+)\s+(?:becomes?|turns? into|leads? to|results? in)\s+(?:an?\s+)?([\p{L}-]+(?:\s[\p{L}-]+)?)\s+with\s+(?<rest>.+)$/iu;
/** "Tickets are sold per performance with a seat and a price category" */
const MADE_PER = /^(?:the\s+|all\s+)?([\p{L}-]+(?:\s[\p{L}-]+)?s)\s+(?:is|are)\s+(?:[\p{L}]+ed|sold|made|kept|held|given|written|drawn up)\s+(?:per|for (?:each|every|an?)|by)\s+(?<home>[\p{L}-]+(?:\s[\p{L}-]+)?)\s+with\s+(?<rest>.+)$/iu;
/** "approves expenses, which crew members submit with an amount and a photo" */
const WHICH_WITH = /\b([\p{L}-]+),?\s+(?:which|that)\s+(?:[\p{L}-]+\s+){1,3}?(?:(?:can|may|must|should|will)\s+)?(?:submits?|files?|adds?|logs?|records?|reports?|enters?|creates?|uploads?|posts?|sends?|makes?|books?|requests?|registers?)\s+with\s+(.+)$/iu;
/** "For each instrument the asset tag, the model and the location shall be stored." */
const STORED_FOR = /^(?:for|of|about)\s+(?:each|every|an?|all|the)\s+([\p{L}][\p{L}\p{N}'’/-]*(?:\s+[\p{L}\p{N}'’/-]+){0,2}?)\s*,?\s+((?:the|an?|its|their)\s+.+?)\s+(?:(?:shall|must|should|will|has to|have to|needs? to|can)\s+be|is|are)\s+(?:also\s+)?(?:stored|recorded|kept|tracked|saved|entered|captured|registered|documented|noted|maintained|collected)$/iu;
/** "A deviation documents the description, the root cause and the due date." */
const HOLDS = /^(?:an?|each|every)\s+([\p{L}][\p{L}\p{N}'’/-]*(?:\s+[\p{L}\p{N}'’/-]+){0,2}?)\s+(?:documents|captures|holds|stores|describes|specifies|states|shows)\s+((?:the|an?|its)\s+.+,.+)$/iu;
const LINKED = /^((?:an?|each|every|the|all)\s+[\p{L}][\p{L}\p{N}'’-]*(?:\s+[\p{L}\p{N}'’-]+){0,3}?|(?:[\p{L}-]+\s)?[\p{L}-]+s(?=\s(?:always )?belong to)|it|they)\s+((?:always\s+)?(?:belongs? to|(?:is|are|was|were) (?:for|assigned to|given to|allocated to|handed to|entrusted to|scheduled for|planned for|booked for|reserved for|intended for|meant for|linked to|part of|attached to|connected to|tied to|about|made for|(?:[\p{L}]+ed|held|taught|led|given|run|done|made|written|built|driven|chosen|sent|paid) by)|refers? to|links?|connects?|ties|joins?)\s+(?:exactly\s+)?(?:an?|one|the|its|their|several|many|one or more|at least one)\s+.+)$/iu;
/** "Each visit is given to a cleaner, has a planned start and a checklist": what is had comes after what is done. */
const THEN_HAS = /^((?:an?|each|every|the)\s+[\p{L}][\p{L}'’-]*(?:\s+[\p{L}'’-]+)?)\s+(?:(?:can be|may be|must be|is|are|gets?|takes|happens|runs|starts|costs)\s+)[^.:;()]{2,70}?(?:,\s*(?:and\s+)?|\s+and\s+)(?:(?:it|they)\s+)?(?:also\s+)?(?:has|have|contains|includes|comes with|carries)\s+((?:an?|the|its|one|two|several|many)\s+.+)$/iu;
/** "The system shall allow a dispatcher to create an order with ..." */
const ALLOWS = /^(?:the|our)\s+(?:system|app|application|platform|software|product|solution|website)\s+(?:(?:shall|should|must|will|can)\s+)?(?:allows?|lets?|enables?|permits?)\s+(?:(?:the|an?|all|any)\s+)?[\p{L}-]+(?:\s[\p{L}-]+){0,2}?\s+(?:to\s+)?(?=(?:creates?|adds?|registers?|records?|submits?|enters?|logs?|places?|makes?|posts?|uploads?|reports?|books?|files?)\s)/iu;
const EXAMPLES = /(?<=^[\p{L} -]{3,40}),?\s(?:such as|like|for example|e\.g\.)\s[^.;:()]{3,80}?,?(?=\s(?:has|have|contains?|includes?|is|are|belongs?)\s)/iu;
/** "We store the student's first name, last name and grade." */
const POSSESSED = /^(?:we|they|you|the (?:app|system|product|team|staff|office)|[\p{L}]+(?:\s[\p{L}]+)?s?)\s+(?:(?:also|must|should|can|will|need to|want to|have to|always)\s+){0,2}(?:keeps?|stores?|records?|tracks?|notes?(?: down)?|saves?|enters?|logs?|captures?|writes? down|collects?|needs?|asks? for|registers?)\s+(?:for\s+)?(?:an?|the|each|every|our)\s+([\p{L}][\p{L}-]*(?:\s[\p{L}-]+)?)['’]s\s+(.+,.+)$/iu;

/** "Guests fill in a form with their bio and a photo": both are kept of the guest. */
const FILLS = /^((?:(?:an?|the|each|every|new)\s+)?[\p{L}-]+(?:\s[\p{L}-]+)?)\s+(?:(?:must|should|can|has to|have to|will)\s+)?(?:fills?|completes?|answers?)\s+(?:(?:in|out|up)\s+)?(?:an?|the|their)\s+(?:[\p{L}-]+\s)?(?:form|questionnaire|profile|survey|sheet)\s+with\s+(.+)$/iu;

/** "The quote for a case": the quote, of a case. */
const OF_A = /^((?:(?:an?|the|each|every)\s+)?[\p{L}-]+(?:\s[\p{L}-]+)?)\s+(?:for|of|on)\s+(?:an?|the|each|every|one)\s+([\p{L}-]+(?:\s[\p{L}-]+)?)$/iu;

/** The subject of one clause; null when it says nothing of what a record has. */
export function findSubject(text: string): Found | null {
  /* "Equipment such as tables, chairs and tents has a quantity": the examples are blotted out, places stay. */
  const spread = text.replace(/[.!;]\s*$/, "").replace(EXAMPLES, (examples) => " ".repeat(examples.length));
  const told = ALLOWS.exec(spread)?.[0].length ?? 0;
  if (told > 0) {
    const found = findSubject(`we ${spread.slice(told)}`);
    const shift = told - "we ".length;
    return found ? { ...found, wordsAt: found.wordsAt + shift, restAt: found.restAt + shift, ...(found.home ? { home: { text: found.home.text, at: found.home.at + shift } } : {}) } : null;
  }
  const clean = spread;
  for (const pattern of [FOR_EACH, POSSESSED, STORED_FOR, HOLDS, FILLS, MADE_PER, BECOMES, KEEP_WITH, WHICH_WITH, EACH_WITH, EACH_OF_THEM]) {
    const match = pattern.exec(clean);
    const rest = match?.groups?.["rest"] ?? match?.[2];
    const words = pattern === BECOMES ? match?.[2] : match?.[1];
    if (!match || !words || rest === undefined) continue;
    const wordsAt = clean.indexOf(words, pattern === BECOMES ? (match.groups?.["home"] ?? "").length : 0);
    const home = match.groups?.["home"];
    const found = { words, wordsAt, rest, restAt: clean.length - rest.length, shares: false };
    return home === undefined ? found : { ...found, home: { text: home, at: Math.max(0, pattern === BECOMES ? clean.indexOf(home) : clean.indexOf(home, wordsAt + words.length)) } };
  }
  const linked = LINKED.exec(clean);
  const later = linked ? null : THEN_HAS.exec(clean);
  if (later?.[1] && later[2]) return { words: later[1], wordsAt: 0, rest: later[2], restAt: clean.length - later[2].length, shares: false };
  const has = HAS.exec(clean);
  const of = has?.[1] ? OF_A.exec(has[1]) : null;
  if (has?.[3] && of?.[1] && of[2]) return { words: of[1], wordsAt: 0, rest: has[3], restAt: clean.length - has[3].length, shares: false, home: { text: of[2], at: clean.indexOf(of[2], of[1].length) } };
  if (has?.[1] && has[3] && (!linked || (has[1].length < (linked[1]?.length ?? 0)))) return { words: has[1], wordsAt: 0, rest: has[3], restAt: clean.length - has[3].length, optional: /\b(?:may|can)\b/i.test(has[2] ?? ""), shares: /\b(?:uses?|needs?|requires?|covers?|involves?|offers?|attends?|takes?|teach(?:es)?|joins?)$/i.test(has[2] ?? "") };
  if (linked?.[1] && linked[2]) return { words: linked[1], wordsAt: 0, rest: linked[2], restAt: clean.length - linked[2].length, shares: false };
  return null;
}
