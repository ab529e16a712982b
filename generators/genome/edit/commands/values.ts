import type { Field, Genome } from "../../genome";
import { createId } from "../../ids";
import { fieldSchema } from "../../schema/field";
import { type Apply, CommandError } from "../command";
import { byPerson, fitting, moved, replace, without } from "../lists";
import { changeFields } from "./fields";

export const addValue: Apply<"addValue"> = (genome, { field: id, name }) =>
  changeValues(genome, id, (field) => [...field.enumValues, { id: createId("value", `${field.id}.${name}`, new Set(field.enumValues.map((value) => value.id))), name }]);

export const renameValue: Apply<"renameValue"> = (genome, { field, value, name }) => changeValues(genome, field, ({ enumValues }) => replace(enumValues, value, (old) => ({ ...old, name })));

export const moveValue: Apply<"moveValue"> = (genome, { field, value, by }) => changeValues(genome, field, ({ enumValues }) => moved(enumValues, value, by));

export const removeValue: Apply<"removeValue"> = (genome, { field, value }) =>
  changeValues(genome, field, ({ enumValues }) => {
    if (enumValues.length === 1) throw new CommandError("A choice needs something to choose from. Change its type instead, or rename the value.");
    return without(enumValues, value);
  });

function changeValues(genome: Genome, id: string, update: (field: Field) => Field["enumValues"]): Genome {
  return changeFields(genome, id, (fields) =>
    replace(fields, id, (field) => {
      if (field.type !== "enum") throw new CommandError("Only a choice has values.");
      return fitting(fieldSchema, byPerson({ ...field, enumValues: update(field) }));
    }),
  );
}
