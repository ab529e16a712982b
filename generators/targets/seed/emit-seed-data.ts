import type { SourceFile } from "../../files/index";
import type { EntityPlan, Plan, TransitionPlan } from "../../plan/index";
import { identifier, join, py, pyDocstring, pyString, PythonModule, when, type Block } from "../../writer/index";
import { columnName, inputFields, isFile } from "../python/columns";
import { ROWS, sampleRowValue } from "./sample-rows";

type Py = Block<"py">;

/** `app/seed_data.py`: what the sample records say, and how they hang together. */
export function emitSeedData(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "What `flask seed` creates, parents before children." });
  // A file has to be uploaded; records that need one are left to people.
  const entities = plan.entities.filter((entity) => !inputFields(entity.fields).some((field) => isFile(field) && field.required));
  for (const { names } of entities) python.declare(`${names.snake}_records`);
  const seeds = entities.map((entity) => seedEntry(entity, { entities, python }));
  const body = py`
    ${join(entities.map((entity) => records(entity, python)), "\n\n\n")}


    SEEDS: tuple[${python.use("app.seeding", "Seed")}, ...] = (${when(seeds.length > 0, () => py`
      ${join(seeds, ",\n")},
    `)})
  `;
  return { path: "backend/app/seed_data.py", content: python.render(body) };
}

function records(entity: EntityPlan, python: PythonModule): Py {
  const fields = inputFields(entity.fields).filter((field) => !isFile(field));
  const rows = Array.from({ length: ROWS }, (_, row): Py => {
    const entries = fields.map((field) => py`${pyString(columnName(field))}: ${sampleRowValue(field, row, { entity, python })}`);
    return entries.length === 0 ? py`{}` : py`
      {
          ${join(entries, ",\n")},
      }
    `;
  });
  const usesToday = rows.some(({ text }) => text.includes("today"));
  return py`
    def ${identifier(`${entity.names.snake}_records`)}(${usesToday ? py`today` : py`_today`}: ${python.use("datetime", "date")}) -> list[dict[str, ${python.use("typing", "Any")}]]:
        ${pyDocstring(`Sample ${entity.names.lowerPluralLabel}.`)}
        return [
            ${join(rows, ",\n")},
        ]
  `;
}

function seedEntry(entity: EntityPlan, { entities, python }: { readonly entities: readonly EntityPlan[]; readonly python: PythonModule }): Py {
  const { names } = entity;
  const service = python.use("app.services", `${names.snake}_service`);
  const isEarlier = (id: string) => entities.findIndex((other) => other.id === id) < entities.indexOf(entity);
  const references = entity.references.flatMap(({ names: reference, target, required }): readonly Py[] => {
    if (target.kind === "user") return [py`${pyString(reference.column)}: "user"`];
    return required || isEarlier(target.entity) ? [py`${pyString(reference.column)}: ${pyString(target.names.snake)}`] : [];
  });
  const lists = entity.links.flatMap(({ names: link, target }): readonly Py[] => {
    if (target.kind === "user") return [py`${pyString(link.column)}: "user"`];
    return isEarlier(target.entity) ? [py`${pyString(link.column)}: ${pyString(target.names.snake)}`] : [];
  });
  const moves = path(entity).map((transition) => py`${service}.${identifier(`${transition.names.snake}_${names.snake}`)}`);
  return py`
    Seed(
        ${pyString(names.snake)},
        ${python.use(`app.schemas.${names.snake}_schema`, `${names.pascal}InputSchema`)},
        ${service}.${identifier(`create_${names.snake}`)},
        ${identifier(`${names.snake}_records`)},
        ${references.length === 0 ? py`` : py`references={${join(references, ", ")}},`}
        ${lists.length === 0 ? py`` : py`lists={${join(lists, ", ")}},`}
        ${moves.length === 0 ? py`` : py`moves=(${join(moves, ", ")},),`}
    )
  `;
}

/** Acts from the first state onwards, each into a state not seen before. */
function path({ workflow }: EntityPlan): readonly TransitionPlan[] {
  if (workflow === null) return [];
  const seen = new Set([workflow.initial.id]);
  const acts: TransitionPlan[] = [];
  for (let state = workflow.initial.id; ; ) {
    const next = workflow.transitions.find(({ from, to }) => from.some(({ id }) => id === state) && !seen.has(to.id));
    if (next === undefined) return acts;
    acts.push(next);
    seen.add(next.to.id);
    state = next.to.id;
  }
}
