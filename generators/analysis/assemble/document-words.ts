import { fold } from "../words/normalize";

/** What a document says that it is, in the languages that are read; the longest first. */
const DOCUMENT_KINDS = [
  "product requirements? documents?", "product requirements?", "software requirements? specifications?", "software specifications? documents?(?: for)?", "functional specifications?(?: documents?)?", "technical specifications?(?: documents?)?", "requirements? specifications?(?: documents?)?", "specifications? documents?(?: for)?",
  "requirements? documents?", "business requirements?(?: documents?)?", "project (?:brief|description|title|proposal|plan|overview|specifications?|requirements?|documentation)", "product (?:brief|description|overview|vision|spec|backlog)", "vision documents?", "design documents?", "user stories", "user stories for", "use cases", "feature lists?", "(?:the )?prds?", "srs", "requirements?(?: for| of)?", "specifications?(?: for| of)?", "specs?", "a complete guide",
  "cahier des charges", "spécifications? fonctionnelles?", "documento de vis[aã]o", "documento de requisitos", "requisitos (?:del|do) sistema", "historias de usuario", "hist[oó]rias de usu[aá]rio", "ingenier[ií]a de requisitos", "lastenheft", "pflichtenheft", "anforderungen", "willkommen (?:bei|zu)", "welcome to", "产品需求文档", "需求文档", "需求说明书",
].map((kind) => `(?<![\\p{L}])${kind}(?![\\p{L}])`);
const DOCUMENT_KIND = new RegExp(DOCUMENT_KINDS.join("|"), "giu");

/** Words that headings of a document are made of; a heading of nothing else names no product. */
const PART_WORDS = new Set([
  ..."about account accounts acceptance actors add-ons additional admin aim analysis and app application applications approach architecture assumption assumptions attributes audience authentication authorization background backlog basic brief business case cases change changelog concept constraints contact content contents context core criteria customer customers data database date definition definitions deliverables dependencies deployment description design detailed details diagram diagrams document documentation domain elevator end entities entity epics executive explanation extra feature features final flow flows for functional functionalities functionality functions future general getting glossary goal goals guest guide high history how idea ideas index information in installation instructions integration integrations intro introduction issue issues key kpis learner level license list log login main management metrics milestone mission mobile model models modules motivation mvp must name need needs nice non non-functional notes objective objectives of on option optional or other our out outline overview page pages part parts permissions personas phase pitch plan point points premise problem problems process product profile project prompt proposal purpose questions readme references registration release requirement requirements resources role roles schema scope screens section security service services setup sign-in sign-up signin signup site solution specification specifications stack stakeholders start started statement statements stories story structure success summary system table target task tasks team tech technical technologies technology terms testing text the timeline title to todo tools types untitled use user users value version views vision we web website what why with workflow workflows your".split(" "),
  ..."introduccion objetivos objetivo objetivos alcance requisitos requerimientos funcionales no funcionalidades usuarios usuario resumen descripcion general proyecto sistema indice glosario contexto historias caracteristicas".split(" "),
  ..."introduction objectifs objectif contexte perimetre fonctionnalites fonctionnelles besoins besoin utilisateurs projet presentation sommaire description".split(" "),
  ..."introducao objetivo escopo visao equipe definicao papeis de e do da dos das requisitos funcionais usuarios sumario projeto".split(" "),
  ..."einleitung ziel ziele zielsetzung auftrag unser umfang anforderungen funktionen nutzer benutzer ubersicht projekt beschreibung zusammenfassung".split(" "),
  ..."del la las los el y en et des du le les un une und der die das des".split(" "),
]);

/** The title without the words for the kind of document it stands on. */
export function withoutDocumentKind(title: string): string {
  const rest = title.replace(DOCUMENT_KIND, " ").replace(/\s+/g, " ").trim();
  return rest === title ? title : rest.replace(/^(?:for|of|de|del|do|da|für|pour)\s+|\s+(?:for|of|de|del|do|da|für|pour)$/giu, "").trim();
}

/** Whether a heading is a part that any document could have ("Introduction", "List of Features"). */
export function isDocumentPart(title: string): boolean {
  return fold(title).split(/[\s/&,]+/).filter((word) => word !== "").every((word) => PART_WORDS.has(word) || /^\d+$/.test(word));
}
