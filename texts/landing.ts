import { sayNumber } from "./numbers";

interface Showpiece {
  readonly files: number;
  readonly lines: number;
  readonly stack: string;
}

export const texts = {
  heading: "Describe the product. Get the codebase.",
  lead: "Groundwork reads your description, shows you what it understood, and builds a complete codebase from it: tested, documented and yours. Every entity points back to the sentence it came from.",
  note: "No account needed. Nothing is sent to a language model.",
  plan: {
    heading: "What you see before anything is built",
    lead: "The plan of the bike workshop from the examples: entities with their fields, how they belong together, and the text with what was understood marked in it.",
    picture: "The plan of a bike workshop: a diagram of Customer, Bike, Repair and Part, the description with marked sentences, and a card per entity",
  },
  code: {
    heading: "What you get",
    lead: "Code that an engineer would have written: one short file for each thing, no banner, no runtime of ours. This one answers the requests about repairs of the same workshop.",
    file: ({ files, lines, stack }: Showpiece) => `one of ${sayNumber(files)} files with ${sayNumber(lines)} lines, ${stack}`,
  },
  line: {
    heading: "What happens to your text",
    stages: [
      {
        name: "Description",
        text: "Your words, as Markdown or plain text. Field lists, tables, user stories and ordinary sentences are all read.",
      },
      {
        name: "Genome",
        text: "Entities, fields, relations, roles, workflows and features, each with its sentence. What was assumed says so; what was not understood is listed.",
      },
      {
        name: "Codebase",
        text: "Models, services, API, migrations, permissions, tests, containers and documentation. No runtime of ours, no unfinished corners.",
      },
      {
        name: "Zip",
        text: "One archive with a digest. The same genome gives the same bytes, today and next year.",
      },
    ],
  },
} as const;
