import { SAMPLE_PARAGRAPHS } from "../generators/analysis/samples/paragraphs";

const KINDS = "main,spare,regional,seasonal,archived,partner,mobile,shared,rented,historic,northern,southern".split(",");
const PEOPLE = "managers,clerks,technicians,teachers,drivers,nurses,planners,inspectors".split(",");
const ACTS = "create,update,approve,review,export,schedule,cancel,archive".split(",");

/** A description of a length, of varied forms: statements, lists, stories, prose. Another edition has other words; nothing is random. */
export function composeDescription(characters: number, edition: number): string {
  const parts: string[] = ["# Operations of a group of companies", ""];
  let length = 0;
  for (let turn = 0; length < characters; turn += 1) {
    const part = partOf(turn, edition);
    parts.push(part, "");
    length += part.length + 2;
  }
  return parts.join("\n").slice(0, characters);
}

function partOf(turn: number, edition: number): string {
  const at = turn * 7 + edition * 3;
  const { name, text } = pick(SAMPLE_PARAGRAPHS, at);
  const other = pick(SAMPLE_PARAGRAPHS, at * 5 + 11).name.toLowerCase();
  const thing = name.toLowerCase();
  const [kind, people, act] = [pick(KINDS, at + turn), pick(PEOPLE, at + 2), pick(ACTS, at + 5)];
  switch (turn % 6) {
    case 0:
      return `## ${name}s of section ${turn}\n\n${text} Each ${thing} belongs to a ${kind} ${other}.`;
    case 1:
      return `As one of the ${people}, I want to ${act} ${thing}s so that the ${kind} ${other}s of ${edition + turn} are up to date.`;
    case 2:
      return `- ${people} can ${act} every ${kind} ${thing}\n- A ${thing} is linked to several ${other}s\n- Remind ${people} by email ${turn % 9} days before a ${thing} is due`;
    case 3:
      return `In our ${kind} offices the ${people} keep a ledger of ${other}s. Whenever a ${thing} arrives, somebody writes down its number, date and remarks, and the ${other} is told by phone.`;
    case 4:
      return `### ${kind} ${thing}\n\n- code\n- start date\n- ${other}\n- status (open, waiting, closed)`;
    default:
      return `Only ${people} may ${act} a ${thing} after it was approved; a ${thing} must not be booked twice for the same ${other}.`;
  }
}

function pick<T>(list: readonly T[], at: number): T {
  const item = list[at % list.length];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
}
