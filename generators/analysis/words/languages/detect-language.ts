import { fold } from "../normalize";

const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set("the,of,and,to,a,in,is,for,that,with,can,be,as,are,by,on,it,will,should,their,from,or,each,an,this,have,has".split(",")),
  es: new Set("el,la,los,las,de,que,y,en,un,una,para,con,por,del,se,su,al,es,como,debera,cada,mas,sus,puede".split(",")),
  pt: new Set("o,os,as,de,que,e,em,um,uma,para,com,por,do,da,dos,das,se,ao,no,na,deve,cada,sua,seu,nao,pode".split(",")),
  fr: new Set("le,la,les,de,des,que,et,en,un,une,pour,avec,par,du,se,au,est,dans,qui,sur,chaque,peut,doit,aux,son,sa".split(",")),
  de: new Set("der,die,das,und,zu,ein,eine,in,ist,fur,dass,mit,kann,von,den,dem,des,auf,wird,nicht,sich,jede,oder,werden,soll,konnen".split(",")),
  it: new Set("il,lo,gli,di,che,e,per,con,una,del,della,dei,delle,puo,ogni,sono,nel,alla".split(",")),
  pl: new Set("i,w,z,na,do,nie,sie,jest,ze,dla,po,przez,oraz,lub,ktory,ktore,kazdy,kazda,moze,jako,chce,od,ma".split(",")),
  cs: new Set("a,v,na,se,je,ze,pro,do,nebo,kazdy,muze,ktery,ktere,jako,chci,jeho,jsou".split(",")),
  fi: new Set("ja,on,ei,se,etta,joka,tai,voi,jokainen,kuin,mutta,haluan,myos,ovat,kun,seka,jotta,hanen,jolla,sen".split(",")),
  sv: new Set("och,att,det,som,en,ett,av,for,med,ar,kan,inte,ska,varje,eller,till,har,jag,vill".split(",")),
  da: new Set("og,at,det,som,en,et,af,for,med,er,kan,ikke,skal,hver,eller,til,har,jeg,vil".split(",")),
  tr: new Set("ve,bir,bu,icin,ile,olarak,her,da,de,olan,veya,daha,gibi,istiyorum,olmali".split(",")),
  ro: new Set("si,de,la,un,o,cu,pentru,este,care,fiecare,poate,sau,din,sa,ca,are,sunt,vreau".split(",")),
  hu: new Set("a,az,es,hogy,egy,nem,is,van,vagy,minden,lehet,mint,szeretnek,kell".split(",")),
  nl: new Set("de,het,een,en,van,voor,met,dat,zijn,kan,op,wordt,niet,ook,moet,worden,elke".split(",")),
};

/** Languages of which the analysis knows words; others are read by their structure only. */
export const KNOWN_LANGUAGES: readonly string[] = ["en", "es", "pt", "fr", "de", "zh"];

/** The primary language of a text as BCP 47, by its commonest words and its script; English when in doubt. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 40_000).replace(/```[\s\S]*?```/g, " ");
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  const scripts: readonly (readonly [string, RegExp])[] = [
    ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu], ["zh", /\p{Script=Han}/gu], ["ko", /\p{Script=Hangul}/gu], ["ru", /\p{Script=Cyrillic}/gu], ["ar", /\p{Script=Arabic}/gu], ["he", /\p{Script=Hebrew}/gu], ["el", /\p{Script=Greek}/gu], ["hi", /\p{Script=Devanagari}/gu], ["th", /\p{Script=Thai}/gu],
  ];
  for (const [language, pattern] of scripts) if (letters > 0 && (sample.match(pattern) ?? []).length > letters * 0.2) return language;
  const words = fold(sample).match(/\p{L}+/gu) ?? [];
  let best = "en";
  let most = 0;
  for (const language of Object.keys(COMMON)) {
    const common = COMMON[language];
    const count = words.filter((word) => common?.has(word)).length * (language === "en" ? 1.1 : 1);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
