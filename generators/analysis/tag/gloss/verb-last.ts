import type { Gloss, Lexicon } from "../../words/languages/lexicon";
import type { Piece } from "./piece";
import { isKeptNoun } from "./piece";

const STOP = /^[.;:!?()]$/;

/** Put verbs where English has them, for a language that puts them last: "kann Termine buchen", "Termine buchen". */
export function moveVerbs(given: readonly Piece[], lexicon: Lexicon): Piece[] {
  const pieces = joinParticles(given, lexicon);
  for (let from = 0; from < pieces.length; from += 1) {
    let to = from;
    while (to < pieces.length && !STOP.test(pieces[to]?.text ?? "")) to += 1;
    if (to > from) moveInClause(pieces, from, to);
    from = to;
  }
  return swapPronouns(pieces);
}

/** "legt ... an" is "anlegen". */
function joinParticles(given: readonly Piece[], { separable }: Lexicon): Piece[] {
  const pieces = [...given];
  pieces.forEach((piece, at) => {
    const verbs = separable.get(piece.lower);
    if (!verbs || !piece.text.startsWith(piece.lower.charAt(0))) return;
    for (let end = at + 1; end < pieces.length; end += 1) {
      const each = pieces[end];
      if (!each) break;
      const verb = verbs.find(({ particle }: Gloss) => particle === each.lower);
      const behind = pieces[end + 1];
      if (verb && (behind === undefined || behind.pos === "punct" || behind.pos === "conj")) {
        pieces[at] = { ...piece, english: verb.english, pos: "verb", sense: "" };
        pieces[end] = { ...each, english: null };
        return;
      }
      if (STOP.test(each.text)) return;
    }
  });
  return pieces;
}

/** Move the verbs at the end of a clause behind its auxiliary, or to its start when it has none. */
function moveInClause(pieces: Piece[], from: number, to: number): void {
  const clause = pieces.slice(from, to);
  const helper = clause.findIndex(isHelper);
  const start = helper >= 0 ? helper + 1 : 0;
  const finite = clause.findIndex((piece, at) => at >= start && isVerb(piece));
  if (finite < 0 || finite === start) return;
  let end = finite;
  while (end + 1 < clause.length && (isVerb(clause[end + 1]) || (clause[end + 1]?.pos === "conj" && isVerb(clause[end + 2])) || (clause[end + 1]?.text === "," && isVerb(clause[end + 2])))) end += 1;
  const behind = clause[end + 1];
  /* Without an auxiliary only a verb at the end of the line is one of a task. */
  if (helper < 0 && (behind !== undefined || !isKeptNoun(clause[finite - 1]) || !/n$/.test(clause[finite]?.lower ?? ""))) return;
  if (helper >= 0 && behind !== undefined && behind.pos !== "punct" && behind.pos !== "conj") return;
  let place = start;
  while (helper >= 0 && (clause[place]?.pos === "pron" || clause[place]?.pos === "adv")) place += 1;
  if (place >= finite) return;
  const verbs = clause.slice(finite, end + 1);
  const rest = clause.slice(place, finite);
  pieces.splice(from + place, verbs.length + rest.length, ...verbs, ...rest);
  moveCoordinated(pieces, from + end + 1, to);
}

/** "... erfassen und Rechnungen erstellen": the next verb of the same helper has its object before it as well. */
function moveCoordinated(pieces: Piece[], from: number, to: number): void {
  let joined = -1;
  for (let at = from; at < to; at += 1) {
    const piece = pieces[at];
    if (piece?.pos === "conj" && !/^(?:so that|that|when|if|because)$/i.test(piece.english ?? "")) joined = at;
    else if (piece?.pos === "conj") return;
    const behind = pieces[at + 1];
    if (joined < 0 || !isVerb(piece) || (at + 1 < to && behind?.pos !== "conj" && behind?.pos !== "punct")) continue;
    if (at > joined + 1) pieces.splice(joined + 1, at - joined, ...pieces.slice(at, at + 1), ...pieces.slice(joined + 1, at));
    joined = -1;
  }
}

function isVerb(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.english !== null && piece.english !== "" && (piece.pos === "verb" || piece.english === "be") && !isHelper(piece) && !/^(?:has|contains|includes|belongs to(?: the)?|consists of|we .*)$/.test(piece.english);
}

function isHelper(piece: Piece): boolean {
  return piece.english !== null && /^(?:can|must|I want to|I can)$/.test(piece.english);
}

/** "speichern wir" is "we store". */
function swapPronouns(pieces: Piece[]): Piece[] {
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1];
    if (next?.english === "we" && piece.pos === "verb" && piece.english !== "" && piece.english !== null) {
      pieces[at] = next;
      pieces[at + 1] = piece;
    }
  });
  return pieces;
}
