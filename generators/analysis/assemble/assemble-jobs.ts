import type { Entity, Field, Job } from "../../genome/genome";
import type { Evidence } from "../fields/found-field";
import { fold } from "../words/normalize";
import { spotFields, wholeNumber } from "./rules/spoken-rule";
import type { Assembly } from "./assembly";
import { provenanceOf } from "./provenance";

const DUE = /\b(due|deadline|expir|end|renew|next|until|return|scheduled|start|date|appointment|at)\b/i;
const TELLS = /\b(?:remind\w*|e-?mail\w*|notif\w*|alert\w*|messages?|sms|texts?|warn\w*|tells?|informs?)\b/;
const LAPSED = /^(overdue|expired|late|lapsed|vencido|abgelaufen)$/i;

/** The scheduled work that the text asks for, as far as the closed forms can say it. */
export function assembleJobs(assembly: Assembly): Job[] {
  const jobs = new Map<string, Job>();
  for (const evidence of [...assembly.features.jobs, ...toldAhead(assembly)]) {
    const job = jobOf(assembly, evidence);
    if (job) jobs.set(`${job.kind} ${job.entity}`, jobs.get(`${job.kind} ${job.entity}`) ?? job);
  }
  return [...jobs.values()].slice(0, 8);
}

/** "Members get an email three days before the due date": scheduled, though no word of automation is in it. */
function toldAhead({ reading, features }: Assembly): Evidence[] {
  return reading.sentences
    .filter((sentence) => sentence.sentence.block.aside === "none" && TELLS.test(fold(sentence.sentence.text)) && AHEAD.test(fold(sentence.sentence.text)) && !features.jobs.some((evidence) => evidence.sentence === sentence))
    .map((sentence) => ({ sentence, from: sentence.sentence.from, to: sentence.sentence.to, confidence: 85 }));
}

/** Sentences about scheduled work that no form of job can say. */
export function jobsNotUnderstood(assembly: Assembly): Evidence[] {
  return assembly.features.jobs.filter((evidence) => jobOf({ ...assembly, makeId: () => "probe" }, evidence) === null);
}

function jobOf(assembly: Assembly, evidence: Evidence): Job | null {
  const text = fold(evidence.sentence.sentence.text);
  const named = [...assembly.entityOf].filter(([found]) => evidence.sentence.mentions.some(({ key }) => key === found.key)).map(([, entity]) => entity);
  const all = [...assembly.entityOf.values()];
  const provenance = provenanceOf([evidence]);
  if (/\b(overdue|expire[sd]?|automatically (close|cancel|expire)|late)\b/.test(text)) {
    for (const entity of [...named, ...all]) {
      const field = dayOf(entity);
      const lapse = entity.workflow?.transitions.find(({ to }) => LAPSED.test(entity.fields.flatMap(({ enumValues }) => enumValues).find(({ id }) => id === to)?.name ?? ""));
      if (field && lapse) return { kind: "transitionWhenPast", id: assembly.makeId("job", `${lapse.name} ${entity.name}`), name: `Mark ${entity.name.toLowerCase()} when its day has passed`, entity: entity.id, field: field.id, transition: lapse.id, hour: 1, provenance };
    }
  }
  if (/\b(digest|weekly|daily summary|monthly report|weekly report)\b/.test(text)) {
    const entity = named[0] ?? all[0];
    if (entity) return { kind: "digest", id: assembly.makeId("job", `digest of ${entity.name}`), name: `Summary of ${entity.name.toLowerCase()} records`, entity: entity.id, every: /\bdaily\b/.test(text) ? "day" : "week", to: "owners", hour: 6, provenance };
  }
  if (/\b(remind\w*|follow|due|alert\w*|notif\w*|upcoming|expir\w*|recordatorio\w*|lembrete\w*|rappel\w*|erinnerung\w*|cumpleanos|invoic\w*|bill\w*)\b/.test(text) || (TELLS.test(text) && aheadOf(text) !== null)) {
    const ahead = aheadOf(text);
    const before = ahead?.days ?? (/overdue|late|past due/.test(text) ? -1 : 1);
    const spoken = ahead ? all.flatMap((entity) => spotFields(entity, ahead.of).filter(({ part }) => part.type === "date" || part.type === "datetime").map(({ part }) => ({ entity, field: part }))) : [];
    if (ahead && spoken.length === 0) spoken.push(...meantDates(all, ahead.of));
    const dated = spoken.find(({ entity }) => named.includes(entity)) ?? spoken[0] ?? [...named, ...all].map((entity) => ({ entity, field: dayOf(entity) })).find(({ field }) => field !== undefined);
    if (dated?.field) return { kind: "remind", id: assembly.makeId("job", `remind of ${dated.entity.name}`), name: `Reminder of ${dated.entity.name.toLowerCase()}: ${dated.field.name.toLowerCase()}`, entity: dated.entity.id, field: dated.field.id, daysBefore: before, to: "creator", hour: 7, provenance };
  }
  return null;
}

const AHEAD = /\b(an?|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|the)\s+(days?|weeks?|hours?|months?)\s+(before|in advance|prior|ahead|after)\b(.*)$/;

/** "three days before the due date": the days (negative: after) and what they count from. */
function aheadOf(text: string): { readonly days: number; readonly of: string } | null {
  const match = AHEAD.exec(text);
  if (!match) return null;
  const count = wholeNumber(match[1] ?? "") ?? 1;
  const unit = match[2] ?? "";
  const days = unit.startsWith("week") ? count * 7 : unit.startsWith("month") ? count * 30 : unit.startsWith("hour") ? Math.max(1, Math.ceil(count / 24)) : count;
  return { days: match[3] === "after" ? -Math.min(365, days) : Math.min(365, days), of: match[4] ?? "" };
}

/** "before delivery", "before it is delivered": the delivery date, or when it is "delivered at". */
function meantDates(entities: readonly Entity[], words: string): { readonly entity: Entity; readonly field: Field }[] {
  const moment = /^\s*(?:(?:the|its|their|his|her|our|an?|each|every|it|they|is|are|was|were)\s+)*(\p{L}{4,})/u.exec(words)?.[1] ?? "";
  const stem = moment.slice(0, Math.max(4, moment.length - 3));
  if (stem.length < 4) return [];
  return entities.flatMap((entity) => entity.fields.filter(({ name, type }) => (type === "date" || type === "datetime") && fold(name).split(" ").some((word) => word.startsWith(stem))).map((field) => ({ entity, field })));
}

/** The date that reminders are about: the one that says when something is due. */
function dayOf(entity: Entity): Field | undefined {
  const days = entity.fields.filter(({ type }) => type === "date" || type === "datetime");
  return days.find(({ name }) => DUE.test(name) && !/birth|hire|order date|issue|created|join|registration date|entry date|since|opened|founded|built|launch|bought|purchase/i.test(name)) ?? undefined;
}
