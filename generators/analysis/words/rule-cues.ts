const RULE = /\b(?:at most|no more than|not more than|more than once|only once|only one|at the same time|double[- ]?book\w*|overlap\w*|combination of|capacity|(?:must|can|may|should)(?:\s+not|not|n't)\b|can't|mustn't|must be (?:before|after|later|earlier|at least|unique|in the|on or)|no longer|never|(?:required|mandatory) (?:when|if|for)|(?:when|if)\b[^.]*\b(?:is|are) (?:required|mandatory)|not allowed|same \w+ twice|no two)\b/i;

const PERHAPS = /\b(?:maximum|max|up to|limit(?:ed)?|conflict\w*|overbook\w*|fully booked|sold out|overselling|space remaining|duplicates?|twice|unique|locked|read-only|frozen|immutable|required|mandatory|must|ends? after|starts? before|before today|in the (?:past|future)|needs? (?:an?|its)|places left|seats left)\b/i;

/** Whether it is worth looking for a rule in a sentence. */
export function mayBeRule(text: string): boolean {
  return RULE.test(text) || PERHAPS.test(text);
}

/** Whether a sentence restricts what may be, rather than saying what there is. */
export function isRule(text: string): boolean {
  return RULE.test(text);
}
