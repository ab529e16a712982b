import { phraseKey } from "../words/normalize";
import type { Candidate } from "./candidate";

/** Words with which documents speak of themselves and of programs, and only now and then of records. */
const OF_DOCUMENTS = new Set("requirement,component,module,action,input,output,log,logging,info,information,error,exception,problem,solution,journey,performance,operation,process,application,entity,api key,integration,scenario,assumption,constraint,dependency,separation,concern,export,import,interface,session log,use case,test case,acceptance criterion,deliverable,sprint,epic,story,criterion".split(","));
/** What somebody does with a record of the product. */
const KEEPS = /^(?:add|create|submit|record|register|upload|delete|remove|edit|approve|reject|assign|manage|archive|enrol|enroll|complete|publish|close|resolve|report|raise|file)$/;

/** "Requirements", "components", "error": a record only where somebody keeps them. */
export function isOfTheDocument({ key, occurrences, models, fieldLists }: Candidate): boolean {
  const words = occurrences.map(({ mention }) => mention.phrase);
  const isSaid = OF_DOCUMENTS.has(phraseKey(key.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))) || (words.length > 0 && words.every((phrase) => OF_DOCUMENTS.has(phrase)));
  if (!isSaid || models.length > 0 || fieldLists > 1) return false;
  return !occurrences.some(({ sentence, mention }) => !mention.modifier && sentence.sentence.block.kind !== "heading" && sentence.sentence.block.aside === "none" && (KEEPS.test(mention.verb) || /^(?:management|tracking|registration|submission)$/.test(mention.tail)));
}
