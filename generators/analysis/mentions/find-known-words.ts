import type { Token } from "../tag/token";
import { catalogue } from "../words/catalogue";
import { singular } from "../words/normalize";
import type { Mention } from "./mention";

const DATA_VERB_STEMS =
  /^(gestion|gerir|gerenc|gerer|verwalt|registr|enregistr|erfass|crear|criar|creer|erstell|anleg|anadir|agreg|adicion|ajout|hinzufug|cadastr|edit|modific|modifi|bearbeit|elimin|exclu|supprim|losch|reserv|buch|asign|atribu|assign|zuweis|public|publi|veroffentlich|consult|visualiz|list|administr|control|guard|armazen|stock|speicher|envi|send|recib|receb|recev|program|agend|planifi|plan|pag|pay|bezahl|compr|achet|kauf|vend|verkauf|solicit|demand|beantrag|aprob|aprov|approuv|genehmig)/;
const JOINERS = new Set("de,del,da,do,das,dos,d,du,des,la,le,l,of,para".split(","));

/** Mentions in a language without a tagger: the longest phrases that the catalogue knows. */
export function findKnownWords(tokens: readonly Token[], language: string): Mention[] {
  return language === "zh" || language === "ja" ? findHan(tokens) : findPhrases(tokens, language);
}

function findPhrases(tokens: readonly Token[], language: string): Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    for (let length = Math.min(4, tokens.length - index); length > 0; length -= 1) {
      const part = tokens.slice(index, index + length);
      if (part.some(({ pos }) => pos === "punct")) continue;
      const key = part.map(({ key: word }) => word).join(" ");
      const found = key.length < 3 ? null : lookUp(length === 1 ? variants(key, language) : [key]);
      if (!found) continue;
      mentions.push(toMention(tokens, { first: index, last: index + length, key: found.key, language }));
      index += length - 1;
      break;
    }
  }
  return mentions;
}

/** Words that mean something else than their English look-alike. */
const FALSE_FRIENDS = new Set("todo,toda,error,action,page,pages,note,track,set,set,me,file,lot,part,job,case,station,pool,band,bed,mail,die,bug,game,batch,fin,plan,zone,site,an,also,tag,rat,art,gift,chat,mode,list,actor,ticket de,permiso,gang,kind,hat,war,bad,not,rang,arm,brief,fast,rate,vote,note de,pain,main,tour,post,service,services,location,caution,information,permission,option,condition,position,instruction,session,version,passe,point,sortie,form,data,meta,base,rede,ante,sale,sales,pie,red,once,come,sin,pan,mayor,pet".split(","));

function lookUp(keys: readonly string[]): { readonly key: string } | null {
  const table = catalogue();
  for (const key of keys) if (!FALSE_FRIENDS.has(key) && (table.things.has(key) || table.persons.has(key))) return { key };
  return null;
}

/** German plurals and compounds: "Spenden", "Kundentermine" end in a word that the catalogue knows. */
function variants(word: string, language: string): string[] {
  const forms = [word, ...(language === "de" ? ["en", "n", "er", "e", "es", "s"].filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length)) : [])];
  return [...forms, ...(language === "fr" ? [word.replace(/(e)?s$/, ""), word.replace(/e$/, "")] : [])];
}

function findHan(tokens: readonly Token[]): Mention[] {
  const table = catalogue();
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    for (let length = Math.min(5, tokens.length - index); length > 1; length -= 1) {
      const key = tokens.slice(index, index + length).map(({ lower }) => lower).join("");
      if (!table.things.has(key) && !table.persons.has(key)) continue;
      mentions.push(toMention(tokens, { first: index, last: index + length, key, language: "zh" }));
      index += length - 1;
      break;
    }
  }
  return mentions;
}

function toMention(tokens: readonly Token[], { first, last, key, language }: { readonly first: number; readonly last: number; readonly key: string; readonly language: string }): Mention {
  const table = catalogue();
  const concept = table.things.get(key) ?? null;
  const part = tokens.slice(first, last);
  const before = tokens.slice(Math.max(0, first - 3), first).filter(({ lower }) => !JOINERS.has(lower));
  const verb = before.some(({ lower }) => DATA_VERB_STEMS.test(lower)) ? "manage" : "";
  const previous = tokens[first - 1]?.lower ?? "";
  const next = tokens[last]?.lower ?? "";
  return {
    key: concept?.name ?? key, surface: part.map(({ text }) => text).join(language === "zh" ? "" : " "),
    concept, person: table.persons.get(key) ?? null, other: null, phrase: key, modifiers: [], tail: "",
    plural: part.some((token) => singular(token.lower) !== token.lower), determiner: /^(cada|chaque|jede[rsn]?|un|una|um|uma|une|ein|eine|einen)$/.test(previous) ? previous : "",
    verb, through: "", subject: /^(puede|pueden|podra|debera|debe|pode|podem|deve|devera|peut|peuvent|doit|kann|konnen|soll|sollen|muss|mussen)$/.test(next),
    preposition: /^(de|del|du|des|da|do|von|para|pour|por|fur|com|con|avec|mit|a|al|au|ao)$/.test(previous) ? previous : "",
    possessive: false, modifier: false, first, last, from: part[0]?.from ?? 0, to: part[part.length - 1]?.to ?? 0,
  };
}
