import { type Json, type Path, remove, set } from "../edit/genome-edit";
import type { AiUse } from "../genome";
import { type CheckContext, fieldOf, isOneOf, quote } from "./check-context";
import { textTypes } from "./check-fields";
import { error, type Problem, warning } from "./problem";

/** Features that name what does not exist, are needed but off, or are on without anything to do. */
export function checkFeatures(context: CheckContext): readonly Problem[] {
  return [...checkFiles(context), ...checkLists(context), ...checkEffects(context), ...context.genome.features.ai.flatMap((use, index) => checkAiUse(context, { use, at: ["features", "ai", index] }))];
}

function checkFiles({ genome, fields }: CheckContext): readonly Problem[] {
  const first = fields.find(({ field }) => field.type === "file" || field.type === "image");
  const at = ["features", "fileUpload", "enabled"];
  if (first !== undefined && !genome.features.fileUpload.enabled) {
    return [error("file-without-upload", { at, id: first.field.id, message: `${quote(first.field.name)} of ${quote(first.ownerName)} is a file, but files cannot be uploaded.`, fix: ["Turn uploads on", set(at, true)] })];
  }
  if (first === undefined && genome.features.fileUpload.enabled) {
    return [warning("upload-without-file", { at, message: "Files can be uploaded, but no field holds one.", fix: ["Turn uploads off", set(at, false)] })];
  }
  return [];
}

function checkLists({ genome, entities }: CheckContext): readonly Problem[] {
  return (["search", "export"] as const).flatMap((feature) => {
    const listed = genome.features[feature].entities;
    return listed.flatMap((id, index): readonly Problem[] => {
      const at: Path = ["features", feature, "entities", index];
      const entity = entities.get(id);
      if (entity === undefined || listed.indexOf(id) !== index) {
        return [error("unknown-entity", { at, id, message: `The ${feature} names an entity that does not exist, or one twice.`, fix: ["Remove it", remove(at)] })];
      }
      if (feature === "search" && !entity.fields.some(({ type }) => isOneOf(type, textTypes))) {
        return [warning("search-without-text", { at, id, message: `${quote(entity.name)} is searched but has no text.`, fix: ["Do not search it", remove(at)] })];
      }
      return [];
    });
  });
}

/** A transition tells people through notifications or mail. */
function checkEffects({ genome }: CheckContext): readonly Problem[] {
  const { email, notifications } = genome.features;
  if (email.enabled || notifications.enabled) return [];
  const entity = genome.entities.find(({ workflow }) => workflow?.transitions.some(({ effects }) => effects.length > 0));
  if (entity === undefined) return [];
  const at = ["features", "notifications", "enabled"];
  return [error("effect-without-channel", { at, id: entity.id, message: `Transitions of ${quote(entity.name)} tell people, but the product has no way to.`, fix: ["Turn notifications on", set(at, true)] })];
}

interface Placed {
  readonly use: AiUse;
  readonly at: Path;
}

function checkAiUse({ entities }: CheckContext, { use, at }: Placed): readonly Problem[] {
  const entity = entities.get(use.entity);
  if (entity === undefined) return [error("unknown-entity", { at: [...at, "entity"], id: use.id, message: `The use of AI ${quote(use.name)} names an entity that does not exist.`, fix: ["Remove it", remove(at)] })];
  const inputs = use.inputs.filter((id, index) => fieldOf(entity, id) !== undefined && use.inputs.indexOf(id) === index);
  if (inputs.length < use.inputs.length || inputs.length === 0) {
    const readable: Json = inputs.length > 0 ? inputs : entity.fields.filter((field) => isOneOf(field.type, textTypes) && field.sensitivity === "none" && field.id !== use.output).map(({ id }) => id);
    const fix = Array.isArray(readable) && readable.length > 0 ? (["Let it read the fields that exist", set([...at, "inputs"], readable)] as const) : (["Remove it", remove(at)] as const);
    return [error("ai-without-input", { at: [...at, "inputs"], id: use.id, message: `The use of AI ${quote(use.name)} reads fields that ${quote(entity.name)} does not have, or none.`, fix })];
  }
  const output = use.output === null ? undefined : fieldOf(entity, use.output);
  if (use.output !== null && !isOneOf(output?.type ?? "", ["string", "text", "richtext", "enum"])) {
    return [error("ai-output-does-not-fit", { at: [...at, "output"], id: use.id, message: `The use of AI ${quote(use.name)} writes to a field that does not exist or holds no text.`, fix: ["Only show the answer", set([...at, "output"], null)] })];
  }
  return use.inputs.flatMap((id, index) => {
    const field = fieldOf(entity, id);
    if (field?.sensitivity !== "special" && field?.sensitivity !== "secret") return [];
    return [warning("ai-reads-sensitive", { at: [...at, "inputs", index], id: use.id, message: `The use of AI ${quote(use.name)} sends ${quote(field.name)} to a model; it is marked ${field.sensitivity}.`, fix: use.inputs.length > 1 ? ["Do not send it", remove([...at, "inputs", index])] : null })];
  });
}
