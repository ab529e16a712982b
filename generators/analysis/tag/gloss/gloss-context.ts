import type { Lexicon } from "../../words/languages/lexicon";

export interface GlossContext {
  readonly lexicon: Lexicon;
  /** Folded words of the whole description. */
  readonly vocabulary: ReadonlySet<string>;
}
