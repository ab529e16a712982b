import type { Reading } from "../read-description";
import type { Candidate } from "./candidate";

const PICTURES = /^(?:Photo|Picture|Image|photo|picture|image)$/;
const OF = /^\s*(?:of|to|for|on|onto)\s/i;
const KEPT = /^(?:upload|add|attach|store|take|save|send|include|show|see|view)$/;

/** "Owners upload photos of the dog": the photos are a part of the dog's record, unless the text says what a photo has. */
export function isPictureOf(reading: Reading, { key, occurrences, models }: Candidate): boolean {
  if (!PICTURES.test(key) || models.length > 0 || reading.statements.some((statement) => statement.key === key || statement.parts.some(({ text, many }) => many && PICTURES.test(text.replace(/s$/, ""))))) return false;
  const plain = occurrences.filter(({ mention }) => !mention.modifier);
  const isOf = plain.map(({ sentence, mention }) => OF.test(sentence.sentence.block.text.slice(mention.to)));
  return isOf.some((each) => each) && plain.every(({ mention }, at) => isOf[at] === true || KEPT.test(mention.verb));
}
