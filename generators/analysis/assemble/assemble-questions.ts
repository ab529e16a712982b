import { withArticle } from "../../genome/names/article";
import type { Entity, Question } from "../../genome/genome";
import type { Answer } from "../../genome/schema/answer";
import { jobsNotUnderstood } from "./assemble-jobs";
import type { Evidence } from "../fields/found-field";
import type { Assembly } from "./assembly";
import { provenanceOf } from "./provenance";

/** More questions than this tire a founder; those that change the most come first. */
const MOST = 5;

/** What a person has to decide, each with the choice that is already applied. */
export function assembleQuestions(assembly: Assembly, openRules: readonly Evidence[]): Question[] {
  return [...tenancyQuestion(assembly), ...ruleQuestions(assembly, openRules), ...personQuestions(assembly), ...doubtQuestions(assembly), ...jobQuestion(assembly)].slice(0, MOST);
}

function choice(id: Answer, label: string, changes: string): Question["choices"][number] {
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
function ruleQuestions(assembly: Assembly, open: readonly Evidence[]): Question[] {
  return open.slice(0, 2).map((evidence) => {
    const entity = entityIn(assembly, evidence);
    return {
      id: assembly.makeId("question", `rule ${evidence.sentence.sentence.id}`), text: `This sounds like a rule that the product cannot check: "${evidence.sentence.sentence.text.replace(/\s+/g, " ").slice(0, 200)}" Should it remind people of it?`, about: entity === undefined ? [] : [entity.id],
      choices: keepers(entity), default: "people", answer: null, provenance: provenanceOf([evidence]),
    };
  });
}

/** Who keeps what is not generated: people, with or without the sentence before their eyes. */
function keepers(entity: Entity | undefined): Question["choices"] {
  const place = entity === undefined ? "of the product" : `of ${entity.name}, which stands on its page and in its code`;
  return [choice("people", "No: people know it", "Nothing is checked, and nothing is said."), choice("shown", "Yes: the product says it", `The sentence becomes part of the description ${place}.`)];
}

/** The entity a sentence names; of several, the one whose name is the longest. */
function entityIn({ entityOf }: Assembly, { sentence }: Evidence): Entity | undefined {
  const text = ` ${sentence.sentence.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const named = [...entityOf.values()].filter(({ name, plural }) => [name, plural ?? `${name}s`].some((word) => text.includes(` ${word.toLowerCase()} `)));
  return named.sort((a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1))[0];
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
        choice("record", `No: ${withArticle(entity.name.toLowerCase())} is a record that others keep, some also sign in`, `${entity.name} stays a record of its own.`),
        choice("account", `Yes: ${withArticle(entity.name.toLowerCase())} is a person with an account`, `${entity.name} becomes the user with the role ${made.name}.`),
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

/** Work that is to run by itself in a way that is not generated. */
function jobQuestion(assembly: Assembly): Question[] {
  const open = jobsNotUnderstood(assembly);
  const [first] = open;
  if (first === undefined) return [];
  const entity = entityIn(assembly, first);
  return [{
    id: assembly.makeId("question", "scheduled work"), text: "Some work is meant to run by itself in a way that is not generated, so people do it. Should the product remind them of it?", about: entity === undefined ? [] : [entity.id],
    choices: keepers(entity), default: "people", answer: null, provenance: provenanceOf(open.slice(0, 3)),
  }];
}
