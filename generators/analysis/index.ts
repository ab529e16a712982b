export { type AnalysisOptions, analyzeDescription } from "./analyze-description";
export { decodeDescription, MOST_BYTES, MOST_CHARACTERS } from "./decode-description";
export { DescriptionError, type DescriptionErrorCode } from "./description-error";
export { toSimple, type SimpleGenome } from "./to-simple";
export { KNOWN_LANGUAGES } from "./words/languages/detect-language";
