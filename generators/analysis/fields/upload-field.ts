import type { EntityIndex } from "../entities/entity-index";
import type { FoundEntity } from "../entities/found-entity";
import { fold } from "../words/normalize";
import type { Evidence, FoundField } from "./found-field";

const PICTURE = /\b(photos?|pictures?|images?|selfies?|thumbnails?|fotos?|bilder?|imagen(?:es)?|imagem|imagens)\b/;
const PAPER = /\b(documents?|files?|attachments?|receipts?|resumes?|cvs?|contracts?|scans?|dokumente?|documentos?|archivos?|arquivos?|fichiers?)\b/;

/** "Owners upload photos of the dog": what the text wants to upload needs a field to be kept in. */
export function addUploadFields(fields: ReadonlyMap<FoundEntity, readonly FoundField[]>, index: EntityIndex, uploads: readonly Evidence[]): ReadonlyMap<FoundEntity, readonly FoundField[]> {
  const added = new Map(fields);
  const holds = (entity: FoundEntity): boolean => (added.get(entity) ?? []).some(({ type }) => type === "file" || type === "image");
  for (const evidence of uploads) {
    const text = fold(evidence.sentence.sentence.text);
    const word = PICTURE.exec(text)?.[1] ?? PAPER.exec(text)?.[1];
    /* "photos of the dog" names whose they are; without such words one field for uploads is enough. */
    const named = word ? namedOwner(evidence, index) : null;
    const owner = named ?? ([...added.keys()].some(holds) ? null : ownerOf(evidence, index));
    if (!word || !owner || holds(owner) || index.byName(word) !== null) continue;
    const own = added.get(owner) ?? [];
    const picture = PICTURE.test(text);
    const name = picture ? "Photo" : "File";
    if (own.some((field) => fold(field.name) === fold(name))) continue;
    const from = evidence.sentence.sentence.from + Math.max(0, text.indexOf(word));
    added.set(owner, [...own, { name, type: picture ? "image" : "file", required: false, unique: false, values: [], evidence: [{ ...evidence, from, to: Math.min(from + word.length, evidence.sentence.sentence.to) }], assumption: "" }]);
  }
  return added;
}

const OF = /\b(?:photos?|pictures?|images?|documents?|files?|attachments?|scans?|receipts?)\s+(?:of|for|to|(?:(?:can|may|must|should|are|is|will)\s+)*(?:also\s+)?(?:be\s+)?(?:attached|added|uploaded|stored|kept)\s+(?:to|for|on|with|at))\s+(?:(?:the|an?|each|every|their|its|his|her|my|our|your)\s+)*$/i;

/** The thing right behind "photos of". */
function namedOwner({ sentence }: Evidence, index: EntityIndex): FoundEntity | null {
  const { block, from } = sentence.sentence;
  const behind = sentence.mentions.find((mention) => !mention.modifier && index.of(mention) !== null && OF.test(block.text.slice(from, mention.from)));
  return behind ? index.of(behind) : null;
}

/** "photos of the dog" is the dog's; else the photos belong to the thing that the sentence is about. */
function ownerOf({ sentence }: Evidence, index: EntityIndex): FoundEntity | null {
  const things = sentence.mentions.filter((mention) => !mention.modifier && index.of(mention) !== null);
  const behind = things.find(({ preposition }) => /^(?:of|to|for|with|von|de|do|da|del|des|du)$/.test(preposition));
  const chosen = behind ?? things.find(({ person }) => person === null) ?? things[0];
  return chosen ? index.of(chosen) : null;
}
