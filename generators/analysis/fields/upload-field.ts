import type { EntityIndex } from "../entities/entity-index";
import type { FoundEntity } from "../entities/found-entity";
import { fold } from "../words/normalize";
import type { Evidence, FoundField } from "./found-field";

const PICTURE = /\b(photos?|pictures?|images?|selfies?|thumbnails?|fotos?|bilder?|imagen(?:es)?|imagem|imagens)\b/;
const PAPER = /\b(documents?|files?|attachments?|receipts?|resumes?|cvs?|contracts?|scans?|dokumente?|documentos?|archivos?|arquivos?|fichiers?)\b/;

/** "Owners upload photos of the dog": what the text wants to upload needs a field to be kept in. */
export function addUploadFields(fields: ReadonlyMap<FoundEntity, readonly FoundField[]>, index: EntityIndex, uploads: readonly Evidence[]): ReadonlyMap<FoundEntity, readonly FoundField[]> {
  const holds = [...fields.values()].some((list) => list.some(({ type }) => type === "file" || type === "image"));
  if (holds) return fields;
  for (const evidence of uploads) {
    const text = fold(evidence.sentence.sentence.text);
    const word = PICTURE.exec(text)?.[1] ?? PAPER.exec(text)?.[1];
    const owner = ownerOf(evidence, index);
    if (!word || !owner) continue;
    const own = fields.get(owner) ?? [];
    const picture = PICTURE.test(text);
    const name = picture ? "Photo" : "File";
    if (own.some((field) => fold(field.name) === fold(name))) return fields;
    const at = text.indexOf(word);
    const from = evidence.sentence.sentence.from + Math.max(0, at);
    const field: FoundField = { name, type: picture ? "image" : "file", required: false, unique: false, values: [], evidence: [{ ...evidence, from, to: Math.min(from + word.length, evidence.sentence.sentence.to) }], assumption: "" };
    return new Map([...fields].map(([entity, list]) => [entity, entity === owner ? [...list, field] : list]));
  }
  return fields;
}

/** "photos of the dog" is the dog's; else the photos belong to the thing that the sentence is about. */
function ownerOf({ sentence }: Evidence, index: EntityIndex): FoundEntity | null {
  const things = sentence.mentions.filter((mention) => !mention.modifier && index.of(mention) !== null);
  const behind = things.find(({ preposition }) => /^(?:of|to|for|with|von|de|do|da|del|des|du)$/.test(preposition));
  const chosen = behind ?? things.find(({ person }) => person === null) ?? things[0];
  return chosen ? index.of(chosen) : null;
}
