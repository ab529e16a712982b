import { describe, expect, test } from "vitest";
import type { Entity, Genome, Provenance } from "../genome";
import { checkGenome } from "../genome";
import { analyzeDescription } from "./index";
import { transitionsOf } from "./workflows/transitions-of";
import { catalogue } from "./words/catalogue";
import { FURTHER_TIMES } from "./words/languages/further-times";
import { FURTHER_WORDS } from "./words/languages/further-words";
import { lexiconOf } from "./words/languages/lexicon";
import { nameOfConcept } from "./words/languages/name-of-concept";
import { nameOfLine } from "./words/languages/name-of-line";
import { readUsualWords } from "./words/languages/read-usual-words";
import { SHOWN_NAMES } from "./words/languages/shown-names";
import { USUAL_STATES, USUAL_STEPS } from "./words/languages/usual-states";
import { USUAL_WORDS } from "./words/languages/usual-words";
import { phraseKey } from "./words/normalize";
import { TRANSITION_VERBS } from "./words/verbs";

const LANGUAGES = ["es", "pt", "fr", "de", "zh"];

interface Garage {
  readonly language: string;
  readonly text: string;
  /** Assumed of a vehicle. */
  readonly vehicle: readonly string[];
  readonly lines: readonly string[];
  /** States and steps of a payment, of which the text says none. */
  readonly payment: readonly string[];
}

const GARAGES: readonly Garage[] = [
  {
    language: "es", vehicle: ["Matrícula", "Marca", "Modelo", "Año"], lines: ["Línea de venta", "Línea de factura"],
    payment: ["pendiente", "completado", "fallido", "reembolsado", "completar", "marcar como fallido", "reembolsar"],
    text: "# Garaje Sol\n\nUna aplicación para un garaje. El encargado gestiona los vehículos, las reservas y las facturas.\n\nLos clientes pueden reservar vehículos. El encargado aprueba las reservas y registra los pagos. Cada venta tiene varios productos con su cantidad. Las facturas se envían por correo.\n",
  },
  {
    language: "pt", vehicle: ["Placa", "Marca", "Modelo", "Ano"], lines: ["Item de venda", "Item de fatura"],
    payment: ["pendente", "concluído", "falhou", "reembolsado", "concluir", "marcar como falhou", "reembolsar"],
    text: "# Garagem Sol\n\nUm aplicativo para uma garagem. O gerente gerencia os veículos, as reservas e as faturas.\n\nOs clientes podem reservar veículos. O gerente aprova as reservas e registra os pagamentos. Cada venda tem vários produtos com a sua quantidade. As faturas são enviadas por e-mail.\n",
  },
  {
    language: "fr", vehicle: ["Plaque d'immatriculation", "Marque", "Modèle", "Année"], lines: ["Ligne de vente", "Ligne de facture"],
    payment: ["en attente", "terminé", "échoué", "remboursé", "terminer", "marquer comme échoué", "rembourser"],
    text: "# Garage Soleil\n\nUne application pour un garage. Le gérant gère les véhicules, les réservations et les factures.\n\nLes clients peuvent réserver des véhicules. Le gérant approuve les réservations et enregistre les paiements. Chaque vente contient plusieurs produits avec leur quantité. Les factures sont envoyées par e-mail.\n",
  },
  {
    language: "de", vehicle: ["Kennzeichen", "Marke", "Modell", "Jahr"], lines: ["Bestellposition", "Rechnungsposition"],
    payment: ["ausstehend", "abgeschlossen", "fehlgeschlagen", "erstattet", "abschließen", "setzen auf fehlgeschlagen", "erstatten"],
    text: "# Autohaus Sonne\n\nEine Anwendung für eine Werkstatt. Der Leiter verwaltet die Fahrzeuge, die Buchungen und die Rechnungen.\n\nKunden können Fahrzeuge buchen. Der Leiter genehmigt die Buchungen und erfasst die Zahlungen. Jede Bestellung enthält mehrere Produkte mit ihrer Menge. Die Rechnungen werden per E-Mail verschickt.\n",
  },
  {
    language: "zh", vehicle: ["车牌号", "品牌", "型号", "年份"], lines: ["订单明细", "发票明细"],
    payment: ["待处理", "已完成", "失败", "已退款", "完成", "标记为失败", "退款"],
    text: "# 阳光车行\n\n这是一个车行的应用。店长管理车辆、预订和发票。\n\n客户可以预订车辆。店长批准预订并登记付款。每个订单包含多个产品和数量。发票通过邮件发送。\n",
  },
];

function isAssumed({ provenance }: { readonly provenance: readonly Provenance[] }): boolean {
  return provenance.every(({ kind }) => kind === "assumption");
}

/** Every word of a genome that the analysis chose itself. */
function assumedWords({ entities, relations }: Genome): string[] {
  const ofEntity = (entity: Entity): string[] => [
    ...entity.fields.filter(isAssumed).flatMap(({ name, enumValues }) => [name, ...enumValues.map((value) => value.name)]),
    ...(entity.workflow?.transitions ?? []).map(({ name }) => name),
  ];
  return [...entities.flatMap(ofEntity), ...entities.filter(isAssumed).map(({ name }) => name), ...relations.filter((relation) => isAssumed(relation) && relation.to === "user").map(({ name }) => name)];
}

/** English words that a language does not have as well, as German has "Name". */
function englishIn(words: readonly string[], language: string): string[] {
  const { said, steps } = lexiconOf(language) ?? { said: new Map<string, string>(), steps: new Map<string, string>() };
  const own = new Set([...said.values(), ...steps.values()].map((word) => word.toLowerCase()));
  const concepts = [...catalogue().concepts.values()];
  const english = new Set([...concepts.flatMap(({ name, fields, states }) => [phraseKey(name), ...fields.flatMap(({ name: field, values }) => [field, ...values]), ...states]), ...Object.keys(TRANSITION_VERBS), "owner", "assignee", "customer"]);
  return words.filter((word) => (english.has(word.toLowerCase()) && !own.has(word.toLowerCase())) || /^(?:mark as|move to)\b|\b(?:item|ingredient)$/i.test(word.replace(/^Item de /, "")));
}

describe.each(GARAGES)("a description in $language", ({ language, text, vehicle, lines, payment }) => {
  const genome = analyzeDescription(text);

  test("gives fields, states, steps and lines that are called in its language", () => {
    expect(genome.source.language).toBe(language);
    const words = assumedWords(genome);
    expect(words.length).toBeGreaterThan(25);
    expect(englishIn(words, language)).toEqual([]);
    expect(words).toEqual(expect.arrayContaining([...vehicle, ...payment]));
  });

  test("gives lines of documents, each a part of what it is called after", () => {
    const nameOf = (id: string): string => genome.entities.find((entity) => entity.id === id)?.name ?? "";
    for (const line of lines) {
      const entity = genome.entities.find(({ name }) => name === line);
      const parents = genome.relations.filter(({ from, required }) => from === entity?.id && required).map(({ to }) => nameOf(to));
      expect(parents.some((parent) => nameOfLine({ owner: parent, kind: "item" }, language) === line), line).toBe(true);
    }
    expect(checkGenome(genome).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

test("the test of English words finds them", () => {
  expect(englishIn(["Plate number", "Matrícula", "overdue", "mark as used", "Venta item", "Item de venta", "resolve"], "es")).toEqual(["Plate number", "overdue", "mark as used", "Venta item", "resolve"]);
});

test.each(LANGUAGES)("the usual words of %s are complete, and each is said once", (language) => {
  for (const table of [`${USUAL_WORDS}${FURTHER_WORDS}${FURTHER_TIMES}${USUAL_STATES}`, USUAL_STEPS, SHOWN_NAMES]) {
    const lines = readUsualWords(table);
    expect(lines.filter(({ words }) => (words.get(language) ?? "") === "" || words.size !== LANGUAGES.length).map(({ english }) => english)).toEqual([]);
    expect(lines.map(({ english }) => english).filter((english, at, all) => all.indexOf(english) !== at)).toEqual([]);
  }
});

test.each(LANGUAGES)("what a record of the catalogue keeps apart stays apart in %s", (language) => {
  const lexicon = lexiconOf(language);
  const together = (names: readonly string[], words: ReadonlyMap<string, string>): string[] => names.filter((name, at) => names.some((other, place) => place < at && other !== name && words.get(name) !== undefined && words.get(name)?.toLowerCase() === words.get(other)?.toLowerCase()));
  const said = lexicon?.said ?? new Map<string, string>();
  const steps = new Map([...said, ...(lexicon?.steps ?? [])]);
  const found = [...catalogue().concepts.values()].flatMap(({ name, fields, states }) => [...together(fields.map((field) => field.name), said), ...together(states, said), ...together(transitionsOf(states, []).map((step) => step.name), steps)].map((word) => `${name}: ${word}`));
  expect(found).toEqual([]);
});

test("a word that is written stays, though it is English", () => {
  const genome = analyzeDescription("# Tienda\n\nUna aplicación para una tienda. El encargado gestiona los pedidos.\n\n## Pedidos\n\n- nombre\n- color\n- status (open, closed)\n");
  const fields = genome.entities.find(({ name }) => name === "Pedido")?.fields ?? [];
  expect(fields.map(({ name }) => name)).toContain("Status");
  expect(fields.find(({ name }) => name === "Status")?.enumValues.map(({ name }) => name)).toEqual(["open", "closed"]);
});

test("people whom records belong to are called in the language", () => {
  const genome = analyzeDescription("# Diario\n\nUna aplicación para un diario personal. Se pueden crear hábitos y entrenamientos. Cada hábito tiene un nombre y una frecuencia.\n");
  const people = genome.relations.filter(({ to }) => to === "user").map(({ name }) => name);
  expect(people).toContain("Propietario");
  expect(englishIn(people, "es")).toEqual([]);
});

test.each([
  ["es", "Orden de compra", ["Línea de orden de compra", "Ingrediente de orden de compra"]],
  ["pt", "Venda", ["Item de venda", "Ingrediente de venda"]],
  ["fr", "Achat", ["Ligne d'achat", "Ingrédient d'achat"]],
  ["fr", "Recette", ["Ligne de recette", "Ingrédient de recette"]],
  ["de", "Rechnung", ["Rechnungsposition", "Rechnungszutat"]],
  ["de", "Neue Bestellung", ["Bestellposition", "Bestellzutat"]],
  ["de", "Bestellung beim Lieferanten", ["Bestellposition", "Bestellzutat"]],
  ["de", "Rezept", ["Rezeptposition", "Rezeptzutat"]],
  ["zh", "订单", ["订单明细", "订单配料"]],
  ["en", "Sale", ["Sale item", "Sale ingredient"]],
  ["fi", "Tilaus", ["Tilaus item", "Tilaus ingredient"]],
] as const)("lines in %s of %s", (language, owner, names) => {
  expect([nameOfLine({ owner, kind: "item" }, language), nameOfLine({ owner, kind: "ingredient" }, language)]).toEqual(names);
});

test("records that only a verb speaks of are called with their accents", () => {
  expect([nameOfConcept("Review", "es"), nameOfConcept("Work order", "pt"), nameOfConcept("WorkOrder", "fr"), nameOfConcept("Fine", "de")]).toEqual(["Reseña", "Ordem de serviço", "Ordre de travail", "Mahngebühr"]);
  expect(nameOfConcept("Línea de venta", "es")).toBeNull();
});

const SINGULARS = "Órdenes Orden, Ordenes Orden, Imágenes Imagen, Exámenes Examen, Volúmenes Volumen, Cánones Canon, Almacenes Almacén, Jardines Jardín, Camiones Camión, Canciones Canción, Habitaciones Habitación, Planes Plan, Trenes Tren, Países País, Árboles Árbol, Intereses Interés, Muebles Mueble, Calles Calle, Lápices Lápiz";

test.each(SINGULARS.split(", ").map((pair) => pair.split(" ")))("the Spanish %s are each a %s", (many = "", one = "") => {
  const genome = analyzeDescription(`# Mi negocio\n\nUna aplicación para el negocio. El encargado puede crear y editar ${many.toLowerCase()}. Los clientes pueden buscar ${many.toLowerCase()}.\n\n## ${many}\n\n- nombre\n- fecha\n- importe\n`);
  expect(genome.entities.map(({ name }) => name)).toContain(one);
});

test.each([["Unternehmen", "Unternehmen"], ["Maßnahmen", "Maßnahme"], ["Themen", "Thema"]])("the German %s are each a %s", (many, one) => {
  const genome = analyzeDescription(`# Meine Firma\n\nEine Anwendung für die Firma. Der Verwalter kann ${many} anlegen und bearbeiten. Kunden können die ${many} ansehen und suchen.\n\n## ${many}\n\n- Bezeichnung\n- Datum\n- Betrag\n`);
  expect(genome.entities.map(({ name }) => name)).toContain(one);
});
