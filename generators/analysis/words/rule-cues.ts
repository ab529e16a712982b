const RULE = /\b(?:at most|no more than|not more than|more than once|only once|only one|at the same time|double[- ]?book\w*|overlap\w*|combination of|capacity|(?:must|can|may|should)(?:\s+not|not|n't)\b|can't|mustn't|must be (?:before|after|later|earlier|at least|unique|in the|on or)|no longer|never|is required (?:when|if|for)|not allowed|same \w+ twice|no two)\b/i;

/** Whether a sentence restricts what may be, rather than saying what there is. */
export function isRule(text: string): boolean {
  return RULE.test(text);
}
