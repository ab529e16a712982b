import { fold } from "../words/normalize";
import type { Aside, Block } from "./block";

/** Headings under which a description speaks of something other than the product, in several languages. */
const HEADINGS: readonly (readonly [Aside, RegExp])[] = [
  ["excluded", /\b(out of scope|non-?goals?|not in scope|not included|won'?t have|exclu[a-z]*|fuera de alcance|fora do escopo|hors perimetre|nicht im umfang)\b|^out$/],
  ["later", /\b(future (enhancements?|features?|work|improvements?|plans?|phases?|scope)|post-?mvp|roadmap|phase [2-9]|coming soon|nice to have)\b/],
  ["setup", /\b(install(ation|ing)?|getting started|set-?up|prerequisites?|quick ?start|how to (run|use|install)|running|usage|run locally|docker|environment variables|configuration files?|folder structure|project structure|structure overview|directory|deployment|demo|build and run|commands?|scripts|instalacion|instalacao|installation|demarrage|etapes d'installation|current status|to ?do|webapp exemple|(?:repository|directory|folder|code|file) (?:layout|guide|structure|tree|organi[sz]ation)|npm scripts|environment(?: setup)?|environments|^development$|^building$|^builds?$|^running it locally$|^local development$|development (?:environment|guidelines|workflow|process|setup))\b/],
  ["technology", /\b(tech(nical)? ?(stack|nology|nologies|architecture|infrastructure|considerations?|specifications?|recommendations?|requirements?|constraints?)?|technolog(y|ies|ias)( used| stack)?|tools( and technologies)?|built with|frameworks?|architecture|backend|frontend|database requirements|api (endpoints?|list|specification|design|reference|routes)|endpoints|routes|sitemap|contraintes techniques|tecnologias|system interfaces|component diagram|class diagram|sequence diagram|activity diagram|schema diagram|software design|internal design structure|.* component|technical implementation|implementation (?:details|notes|status)|design patterns|key patterns|data flow|ui system|code (?:quality|standards|conventions)|best practices|tecnologias usadas|technology foundation|stack)\b/],
  ["quality", /\b(non-?functional( requirements?)?|nfr|no funcionales|nao funcionais|non fonctionnel(le)?s?|performance( requirements?)?|security( requirements?)?|scalability|usability|reliability|availability requirements|maintainability|accessibility|compliance (&|and) legal.*|load|uptime|securite|seguridad|seguranca|sicherheit|testing( requirements| strategy)?|acceptance criteria general)\b/],
  ["style", /\b(design (guidelines?|considerations?|& ux|and ux)|style guide(lines)?|ui ?\/? ?ux( notes)?|user interface( design)?|interface design|look and feel|branding|colou?rs|typography|wireframes?|mock-?ups?|screenshots?|images|visual status indicators|.* layout|mobile considerations|accessibility features)\b/],
  ["planning", /\b(timeline|milestones?|budget|schedule of work|implementation (plan|roadmap)|phasing|project plan|sprints?|success (metrics?|criteria)|kpis?|key metrics|metrics|business (opportunity|objectives|metrics|model)|risks?( assessment.*| & mitigations?)?|mitigations?|assumptions|open questions|next steps|deliverables|^(?:project |release |sprint |development |iteration |delivery )?planning$|livrables|riesgos|riscos|phases?|monetization|monetisation|pricing strategy|marketing|go to market|competit(ion|ors?)|market|team|equipe.*|stakeholders?|feature priority matrix|document control|matriz.*|planning et livrables|project status|decisions supported|why it matters|product overview|vision( statement)?|elevator pitch|current system analysis|value propositions?|revenue (?:models?|streams?)|commercial model|competitive advantages?|target (?:customers|market)|(?:weekly |key )?deliverables|due|time expectations?|evaluation( criteria)?|grading( criteria)?|judging( criteria)?|submission( guidelines| requirements)?|what we(?:.re| are) looking for|bonus( points)?|^rubric|team members( and roles)?|business impact|resulting challenges|(?:key )?value proposition|final thoughts|why (?:this|we) .*|project (?:timeline|schedule|management plan))\b/],
  ["reference", /\b(licen[cs]e|authors?|contribut(ing|ors?)|acknowledge?ments?|credits|references?|inspir(ed by|ation|ational references)|contact( us)?|support|table of contents|appendix|appendices|links|referencias|further reading|changelog|change log|about us|glossary|glossar|glosario|original user request|use cases? diagram|case diagram|architectural assumptions|documentation( contents| index)?|how to use this (?:documentation|document|repo(?:sitory)?)|^contents$|^index$|viewing the diagrams|resources and links|further resources|document (?:history|information|metadata)|revision history|version history|sources)\b/],
  ["pains", /\b(pain points?|current pain points.*|problem( statement)?s?|business problem|the problem|understanding the problem|user benefit|benefits|motivation|why|background|goals? of users?|primary goals|what (problems|will it do).*|what needs do your users have.*|tech comfort|target environment|target audience|intended user|challenges?|introduction|conclusion|purpose|objectives?|objectifs|user experience benefits|personas?|user personas?|user scenarios?|map the user experience|overview of the market|executive summary)\b/],
];
/** Headings that speak of the product after all, though a word of them is above. */
const PRODUCT = /\b(user stor(y|ies)|features?|functional requirements|requisitos funcionales|requisitos funcionais|data (model|requirements|storage)|database (schema|design)|domain model|entities|schema|erd|roles?|permissions?|workflow|management|module|glossary of terms|security guard|licen[cs]e (plate|management|tracking)|team management|budget(s| management| tracking)|schedule management|contact management|support tickets?|mvp|stretch goals?|core)\b/;

/** Headings of the product's very core, which count even inside a chapter about technology or plans. */
export const CORE = /\b(data ?(base )?(models?|schema|structure|entities|requirements|storage|dictionary)|database (models?|schema|design|structure|tables|entities|collections)|domain (model|entities|objects)|entit(y|ies)|er ?d(iagram)?|schema|tables|collections|user stor(y|ies)|functional requirements|core features|key features|main features|features|requisitos funcionales|requisitos funcionais|modelo de (datos|dados)|modele de donnees|datenmodell|entidades|tablas|tabelas|数据模型|数据库设计)\b/;
/** Headings whose items and labels are the things that are stored. */
export const MODEL_SECTION = /\b(data ?(base )?(models?|schema|structure|entities|requirements|storage|dictionary)|database (models?|schema|design|structure|tables|entities|collections)|domain (model|entities|objects)|(core |main |key |basic |system )?entities|(core |main |basic |\d )?models|schema|tables|collections|resources|objects|modelo de (datos|dados)|modele de donnees|datenmodell|entidades|entites|entitaten|tablas|tabelas|relations that include)\b|数据模型|数据库设计/;

/** What a heading says of the blocks below it. */
export function asideOf(heading: string): Aside {
  const text = fold(heading).replace(/^[\s\d.)#:*-]+/, "").replace(/[^\p{L}\p{N}\s&'/-]/gu, " ").trim();
  if (text.split(/\s+/).length > 9) return "none";
  for (const [aside, pattern] of HEADINGS) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (aside === "excluded" || aside === "later") return aside;
    if (aside === "quality" && /non-?function|no funcional|nao funciona|non fonction/.test(text)) return aside;
    if (PRODUCT.test(text)) return "none";
    /* "Performance reviews" or "License tracking" name a thing of the product; the word alone does not. */
    if (match[0].length >= text.length * 0.55 || text.startsWith(match[0])) return aside;
  }
  return "none";
}

/** Let every block take the aside of its owners. */
export function spreadAsides(blocks: readonly Block[]): void {
  const sizes = ownedBlocks(blocks);
  for (const block of blocks) {
    /* What owns half of the text is its title, whatever words it uses. */
    const title = (sizes.get(block) ?? 0) > blocks.length * 0.5;
    const own = !title && (block.kind === "heading" || block.kind === "label") ? asideOf(block.text) : "none";
    const above = block.parent?.aside ?? "none";
    const revived = (block.kind === "heading" || block.kind === "label") && above !== "excluded" && above !== "later" && CORE.test(fold(block.text).slice(0, 80));
    const inherited = revived ? "none" : above;
    block.aside = revived ? "none" : inherited !== "none" && inherited !== "pains" ? inherited : own !== "none" ? own : inherited;
  }
}

/** How many blocks stand below each block. */
function ownedBlocks(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const sizes = new Map<Block, number>();
  for (const block of [...blocks].reverse()) if (block.parent) sizes.set(block.parent, (sizes.get(block.parent) ?? 0) + (sizes.get(block) ?? 0) + 1);
  return sizes;
}
