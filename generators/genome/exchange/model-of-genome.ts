import { type Genome, USER_ENTITY_ID } from "../genome";
import { toWords } from "../names/words";
import type { ExchangeModel } from "./model";

/** What every format can say about a genome. Two things of one name are told apart by a number. */
export function modelOfGenome({ entities, relations }: Genome): ExchangeModel {
  const taken = new Set(["user", "users"]);
  const names = new Map(entities.map((entity) => [entity.id, distinct(entity.name, taken)]));
  const nameOf = (id: string): string => (id === USER_ENTITY_ID ? "user" : (names.get(id) ?? id));
  return {
    entities: entities.map((entity) => {
      const own = new Set(["id"]);
      return {
        name: nameOf(entity.id),
        fields: entity.fields.map(({ name, type, required, unique, enumValues }) => {
          const values = new Set<string>();
          return { name: distinct(name, own), type, required, unique, values: enumValues.map((value) => distinct(value.name, values)) };
        }),
      };
    }),
    relations: relations.map(({ from, to, kind, name, required }) => ({ from: nameOf(from), to: nameOf(to), kind, name: tidy(name), required })),
  };
}

/** The name without line breaks, and with a number when another one would be spelt alike in code. */
function distinct(name: string, taken: Set<string>): string {
  const tidied = tidy(name);
  let free = tidied;
  for (let number = 2; taken.has(spelling(free)); number += 1) free = `${tidied} ${number}`;
  taken.add(spelling(free));
  return free;
}

function tidy(name: string): string {
  return name.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim() || "Unnamed";
}

/** How names are compared: as words, or as they are where they have none. */
export function spelling(name: string): string {
  return toWords(name).join(" ") || name.toLowerCase();
}
