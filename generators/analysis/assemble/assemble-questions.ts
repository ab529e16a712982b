import type { Question } from "../../genome/genome";
import { KNOWN_LANGUAGES } from "../words/languages/detect-language";
import { jobsNotUnderstood } from "./assemble-jobs";
import type { Evidence } from "../fields/found-field";
import type { Assembly } from "./assembly";
import { provenanceOf } from "./provenance";

/** More questions than this tire a founder; those that change the most come first. */
const MOST = 5;

/** What a person has to decide, each with the choice that is already applied. */
export function assembleQuestions(assembly: Assembly, openRules: readonly Evidence[]): Question[] {
  return [...tenancyQuestion(assembly), ...ruleQuestions(assembly, openRules), ...personQuestions(assembly), ...doubtQuestions(assembly), ...jobQuestion(assembly), ...languageQuestion(assembly)].slice(0, MOST);
}

function choice(id: string, label: string, changes: string): Question["choices"][number] {
  return { id, label, changes };
}

function tenancyQuestion({ makeId, tenancy }: Assembly): Question[] {
  if (tenancy.evidence.length > 0 && tenancy.tenancy === "workspaces") return [];
  return [{
    id: makeId("question", "tenancy"), text: "Who uses one running copy of the product?", about: [],
    choices: [
      choice("workspaces", "Several teams that never see each other's records", "Every record belongs to a workspace; a team invites its members."),
      choice("single", "One organisation", "There is one workspace; people join it."),
      choice("marketplace", "Providers who offer and people who order or book across them", "Providers have workspaces; what they publish can be read by everyone."),
    ],
    default: tenancy.tenancy, answer: null, provenance: provenanceOf(tenancy.evidence, tenancy.assumption),
  }];
}

/** What sounds like a rule and is none of the forms that are generated. */
function ruleQuestions({ makeId }: Assembly, open: readonly Evidence[]): Question[] {
  return open.slice(0, 2).map((evidence) => ({
    id: makeId("question", `rule ${evidence.sentence.sentence.id}`), text: `This sounds like a rule that the product cannot check yet: "${evidence.sentence.sentence.text.replace(/\s+/g, " ").slice(0, 200)}" Who keeps it?`, about: [],
    choices: [choice("people", "People keep it themselves", "Nothing is checked."), choice("engineer", "An engineer adds the check", "The sentence is listed in the handover.")],
    default: "people", answer: null, provenance: provenanceOf([evidence]),
  }));
}

/** "Customer" who signs in and is recorded: one person or two things? */
function personQuestions({ makeId, entityOf, roleOf, roles }: Assembly): Question[] {
  return roles.flatMap((role) => {
    const made = roleOf.get(role.key);
    const entity = [...entityOf.values()].find(({ name }) => name.toLowerCase() === role.name.toLowerCase());
    if (!made || !entity) return [];
    return [{
      id: makeId("question", `${made.name} signs in`), text: `Does every ${entity.name.toLowerCase()} sign in?`, about: [entity.id, made.id],
      choices: [
        choice("record", `No: a ${entity.name.toLowerCase()} is a record that others keep, some also sign in`, `${entity.name} stays a record of its own.`),
        choice("account", `Yes: a ${entity.name.toLowerCase()} is a person with an account`, `${entity.name} becomes the user with the role ${made.name}.`),
      ],
      default: "record", answer: null, provenance: provenanceOf(role.evidence.slice(0, 1).map((each) => ({ ...each, confidence: 80 }))),
    }];
  }).slice(0, 2);
}

/** The entities that were least sure. */
function doubtQuestions({ makeId, entityOf }: Assembly): Question[] {
  const unsure = [...entityOf].filter(([found]) => found.probability < 0.6).sort(([a], [b]) => a.probability - b.probability || (a.key < b.key ? -1 : 1)).slice(0, 3);
  return unsure.map(([, entity]) => ({
    id: makeId("question", `keep ${entity.name}`), text: `Does the product keep records of "${entity.name}"?`, about: [entity.id],
    choices: [choice("keep", "Yes", `${entity.name} keeps its fields and screens.`), choice("drop", "No", `${entity.name} and its links are removed.`)],
    default: "keep", answer: null, provenance: entity.provenance.slice(0, 1),
  }));
}

function jobQuestion(assembly: Assembly): Question[] {
  const open = jobsNotUnderstood(assembly);
  if (open.length === 0) return [];
  return [{
    id: assembly.makeId("question", "scheduled work"), text: "Some work is meant to run by itself in a way that is not generated. Who does it?", about: [],
    choices: [choice("people", "People do it in the product", "Nothing runs by itself beyond the listed jobs."), choice("engineer", "An engineer adds it to the worker", "The worker is there; the sentence is listed in the handover.")],
    default: "people", answer: null, provenance: provenanceOf(open.slice(0, 3)),
  }];
}

function languageQuestion({ makeId, reading }: Assembly): Question[] {
  if (KNOWN_LANGUAGES.includes(reading.language)) return [];
  return [{
    id: makeId("question", "language"), text: "The description is in a language that is read by its structure only. Is the model complete?", about: [],
    choices: [choice("review", "I will review the model", "Nothing changes."), choice("translate", "I will give a description in English", "The model is read again.")],
    default: "review", answer: null, provenance: provenanceOf([], "The words of this language are not known to the analysis."),
  }];
}
