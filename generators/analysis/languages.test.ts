import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Genome } from "../genome";
import { checkGenome, deriveNames } from "../genome";
import { analyzeDescription } from "./index";

function genomeOf(sample: string): Genome {
  return analyzeDescription(readFileSync(new URL(`samples/${sample}.md`, import.meta.url), "utf8"));
}

/** Warnings advise; errors would stop a build. */
function errorsOf(genome: Genome): string[] {
  return checkGenome(genome).filter(({ severity }) => severity === "error").map(({ message }) => message);
}

/** Fields of an entity that the text names, with their types and choices. */
function saidFields(genome: Genome, name: string): Record<string, string> {
  const fields = genome.entities.find((entity) => entity.name === name)?.fields ?? [];
  return Object.fromEntries(fields.filter(({ provenance }) => provenance.some(({ kind }) => kind === "sentence")).map((field) => [field.name, field.enumValues.length > 0 ? field.enumValues.map((value) => value.name).join("/") : field.type]));
}

function relationsOf({ entities, relations }: Genome): string[] {
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? "User";
  return relations.map(({ from, to, kind }) => `${nameOf(from)} ${kind} ${nameOf(to)}`);
}

interface Expected {
  readonly sample: string;
  readonly product: string;
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly relations: readonly string[];
  readonly roles: readonly string[];
}

const EXPECTED: readonly Expected[] = [
  {
    sample: "spanish-bakery", product: "Panadería La Espiga", roles: ["Cliente", "Dependiente", "Encargado", "Panadera"],
    fields: {
      Cliente: { Nombre: "string", Teléfono: "phone", "Correo electrónico": "email", Dirección: "address" },
      Pedido: { "Fecha de entrega": "date", "Hora de recogida": "time", Total: "money", Estado: "pendiente/en preparación/listo/entregado" },
      Hornada: { Fecha: "date", Cantidad: "integer", Observaciones: "text" }, Categoría: { Nombre: "string", Descripción: "text" },
    },
    relations: ["Pedido manyToOne Cliente", "Producto manyToOne Categoría"],
  },
  {
    sample: "portuguese-gym", product: "Academia Movimento", roles: ["Aluno", "Gerente", "Instrutor", "Recepcionista"],
    fields: {
      Aluno: { Nome: "string", "Data de nascimento": "date", Telefone: "phone", "E-mail": "email", Observações: "text" },
      Matrícula: { "Data de início": "date", "Data de término": "date", Status: "ativa/suspensa/cancelada" },
      Instrutor: { Nome: "string", Telefone: "phone", Foto: "image" }, Plano: { Nome: "string", Preço: "money", Duração: "duration" },
    },
    relations: ["Matrícula manyToOne Aluno", "Turma manyToOne Instrutor"],
  },
  {
    sample: "french-clinic", product: "Cabinet vétérinaire des Lilas", roles: ["Assistante", "Gérante", "Propriétaire", "Vétérinaire"],
    fields: {
      Propriétaire: { Nom: "string", Téléphone: "phone", "Adresse e-mail": "email", "Adresse postale": "address" },
      Animal: { Nom: "string", Espèce: "string", Race: "string", "Date de naissance": "date", Poids: "decimal" },
      Facture: { Numéro: "string", "Date d'émission": "date", "Montant total": "money", Statut: "brouillon/envoyée/payée" },
    },
    relations: ["Animal manyToOne Propriétaire", "Facture manyToOne Propriétaire", "Rendez vous manyToOne Animal"],
  },
  {
    sample: "german-music-school", product: "Musikschule Tonleiter", roles: ["Lehrerin", "Leiter", "Schüler", "Sekretärin"],
    fields: {
      Schüler: { Name: "string", Geburtsdatum: "date", Telefonnummer: "phone", "E-mail-adresse": "email" },
      Kurs: { Titel: "string", Beschreibung: "text", Preis: "money", Teilnehmerzahl: "integer" },
      Unterrichtsstunde: { Datum: "date", Uhrzeit: "time", Dauer: "duration", Status: "geplant/gehalten/abgesagt" },
      Instrument: { Marke: "string", Seriennummer: "string", Kaufdatum: "date", Zustand: "neu/gebraucht/defekt" },
    },
    relations: ["Anmeldung manyToOne Schüler", "Kurs manyToOne Lehrer", "Rechnung manyToOne Schüler", "Unterrichtsstunde manyToOne Kurs"],
  },
  {
    sample: "chinese-school", product: "晨光培训学校", roles: ["前台", "家长", "校长", "老师"],
    fields: {
      学生: { 姓名: "string", 出生日期: "date", 联系电话: "phone", 邮箱: "email", 备注: "text" },
      课程: { 名称: "string", 描述: "text", 学费: "money", 课时时长: "duration", 状态: "报名中/进行中/已结束" },
      报名: { 报名日期: "date", 金额: "money", 付款方式: "现金/银行卡/微信" }, 老师: { 姓名: "string", 电话: "phone", 照片: "image" },
    },
    relations: ["报名 manyToOne 学生", "课程 manyToOne 老师"],
  },
];

describe.each(EXPECTED)("the description $sample", ({ sample, product, fields, relations, roles }) => {
  const genome = genomeOf(sample);

  test("gives entities with typed fields, named as written", () => {
    expect(genome.product.name).toBe(product);
    expect(Object.fromEntries(Object.keys(fields).map((name) => [name, saidFields(genome, name)]))).toEqual(fields);
  });

  test("gives relations and roles", () => {
    expect(relationsOf(genome)).toEqual(expect.arrayContaining([...relations]));
    expect(genome.roles.map(({ name }) => name)).toEqual(expect.arrayContaining([...roles]));
  });

  test("gives the features it asks for", () => {
    const { features } = genome;
    expect([features.search.entities.length > 0, features.export.entities.length > 0, features.payments.enabled, features.jobs.length > 0 || features.notifications.enabled]).toEqual([true, true, true, true]);
  });

  test("passes the checker, and every identifier is ASCII", () => {
    expect(errorsOf(genome)).toEqual([]);
    const names = deriveNames(genome);
    const forms = [...genome.entities.flatMap((entity) => [names.entity(entity.id), ...entity.fields.map((field) => names.field(entity.id, field.id))]), ...genome.relations.map(({ id }) => names.relation(id)), ...genome.roles.map(({ id }) => names.role(id))];
    const identifiers = forms.flatMap((each) => Object.entries(each).filter(([form]) => /snake|pascal|camel|kebab/i.test(form)).map(([, name]) => String(name)));
    expect(identifiers.length).toBeGreaterThan(50);
    expect(identifiers.filter((name) => !/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name))).toEqual([]);
  });

  test("shows its sentences as they were written", () => {
    expect(genome.source.sentences.map(({ text }) => text).join(" ")).not.toMatch(/\b(?:has|belongs|several|we store|can)\b/);
  });
});

const OTHERS: readonly (readonly [string, string, Readonly<Record<string, readonly string[]>>])[] = [
  ["pl", "# Piekarnia\n\nKażdy klient może zamówić chleb przez telefon i nie musi czekać w kolejce.\n\n## Klient\n\n- imię\n- telefon\n- adres dostawy\n\n## Zamówienie\n\n- numer\n- uwagi\n- stan (nowe, gotowe, odebrane)\n", { Klient: ["Imię", "Telefon", "Adres dostawy"], Zamówienie: ["Numer", "Uwagi", "Stan"] }],
  ["fi", "# Kirjasto\n\nJokainen jäsen voi lainata kirjoja, ja henkilökunta on mukana kun laina palautetaan.\n\nJäsen: nimi, puhelin, osoite\n\nKirja: otsikko, tekijä, kieli\n", { Jäsen: ["Nimi", "Puhelin", "Osoite"], Kirja: ["Otsikko", "Tekijä", "Kieli"] }],
];

test.each(OTHERS)("another language (%s) is read by its structure only, and the genome says so", (language, text, expected) => {
  const genome = analyzeDescription(text);
  expect(genome.source.language).toBe(language);
  expect(Object.fromEntries(Object.keys(expected).map((name) => [name, genome.entities.find((entity) => entity.name === name)?.fields.slice(0, 3).map((field) => field.name)]))).toEqual(expected);
  expect(genome.product.provenance.map((each) => (each.kind === "assumption" ? each.note : ""))).toContain("The description is in a language that is read by its structure only: headings, labels and lists, not sentences.");
  expect(errorsOf(genome)).toEqual([]);
});
