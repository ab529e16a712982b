import { describe, expect, test } from "vitest";
import type { Genome } from "../genome";
import { analyzeDescription } from "./analyze-description";
import { entityOf, linksOf, saidOf } from "./samples/said-of";

function stepsOf(genome: Genome, name: string): string[] {
  const entity = entityOf(genome, name);
  const stateOf = (id: string): string => entity?.fields.flatMap(({ enumValues }) => enumValues).find((value) => value.id === id)?.name ?? "";
  return entity?.workflow?.transitions.map((step) => `${step.name}: ${step.from.map(stateOf).join(", ")} > ${stateOf(step.to)}`) ?? [];
}

describe("records in lists", () => {
  test("a labelled line is a record of its own, whatever stands before it", () => {
    const genome = analyzeDescription("# Keelhaul\n\n**Hulls**: name, length in meters, launch date, and the yard in which each of them was built.\n**Surveys**: hull, date, remark\n**Roles**: surveyor, clerk\n");
    expect(saidOf(genome, "Survey")).toEqual(["Date: date", "Remark: text"]);
    expect(linksOf(genome, "Survey")).toEqual(["Hull: Hull"]);
    expect(genome.roles.map(({ name }) => name).sort()).toEqual(["Clerk", "Surveyor"]);
  });

  test("one item may hold all that a record has", () => {
    const genome = analyzeDescription("## Data\n\nHorse\n- chip number (unique)\n- name\n- dam and sire (other horses)\n\nShoeing\n- horse, date, price\n\nWorming\n- mare, date, weight in kg, remedy\n");
    expect(saidOf(genome, "Shoeing")).toEqual(["Date: date", "Price: money"]);
    expect(linksOf(genome, "Shoeing")).toEqual(["Horse: Horse"]);
    expect(saidOf(genome, "Worming")).toEqual(["Date: date", "Weight: decimal", "Remedy: string"]);
  });

  test("a remark says what kind of record is meant", () => {
    const genome = analyzeDescription("## Data\n\nHorse\n- name\n- birth year\n- dam and sire (other horses)\n- rider (link to a person)\n\nPerson\n- name\n- phone\n");
    expect(linksOf(genome, "Horse")).toEqual(["Dam: Horse", "Rider: Person", "Sire: Horse"]);
  });

  test("numbered requirements are read one by one", () => {
    const genome = analyzeDescription("FR1 The system shall allow a dispatcher to create a consignment with a pickup address, a weight and a delivery date.\nFR2 A consignment shall have the states new, planned, loaded and delivered.\nFR3 The system shall warn the fleet manager 30 days before the inspection of a van is due.\nFR4 A van has a plate and a next inspection date.\n");
    expect(saidOf(genome, "Consignment")).toEqual(["Pickup address: string", "Weight: decimal", "Delivery date: date", "Status: enum"]);
    expect(genome.features.jobs.map((job) => (job.kind === "remind" ? `${job.field} ${job.daysBefore}` : ""))).toEqual(["van.next_inspection_date 30"]);
  });
});

describe("sentences about records", () => {
  test("two links to one kind stay two when each has a name", () => {
    const genome = analyzeDescription("A team has a name and a city. A match has a home team, an away team, a date and a status (scheduled, played, postponed, forfeited).");
    expect(linksOf(genome, "Match")).toEqual(["Away team: Team", "Home team: Team"]);
    expect(stepsOf(genome, "Match")).toEqual(["mark as played: scheduled > played", "mark as postponed: scheduled > postponed", "mark as forfeited: scheduled > forfeited", "resume: postponed > scheduled"]);
  });

  test("what has not been closed is opened and not reopened", () => {
    expect(stepsOf(analyzeDescription("A ballot has a title and a status (planned, open, closed)."), "Ballot")[0]).toBe("open: planned > open");
    expect(stepsOf(analyzeDescription("A ticket has a title and a status (new, closed, open)."), "Ticket").some((step) => step.startsWith("reopen"))).toBe(true);
  });

  test("what is said after what happens to it is had by the same record", () => {
    const genome = analyzeDescription("Each visit is given to one or two cleaners, has a planned start, a duration and a checklist of tasks. A task has a title and a deadline. Cleaners have a name and a phone.");
    expect(saidOf(genome, "Visit")).toEqual(["Planned start: date", "Duration: duration"]);
    expect(linksOf(genome, "Visit")).toEqual(["Cleaner: Cleaner"]);
    expect(linksOf(genome, "Task")).toContain("Visit: Visit");
  });

  test("a chain of records in one sentence, behind a label", () => {
    const genome = analyzeDescription("**Freezer**: name, temperature, room; a freezer has shelves, a shelf has boxes and a box has a code and a colour.\n**Sample**: barcode, volume in ml\n");
    expect(saidOf(genome, "Freezer")).toEqual(["Name: string", "Temperature: decimal", "Room: string"]);
    expect(linksOf(genome, "Shelf")).toEqual(["Freezer: Freezer"]);
    expect(linksOf(genome, "Box")).toEqual(["Shelf: Shelf"]);
    expect(saidOf(genome, "Sample")).toEqual(["Barcode: string", "Volume: decimal"]);
  });

  test("driven by one driver with one truck on one day", () => {
    const genome = analyzeDescription("Drivers log in and see their trips. A truck has a licence plate and a payload. A depot has a name and a city. A stop has an address and a number. A trip is driven by one driver with one truck on one day.");
    expect(linksOf(genome, "Trip")).toEqual(["Driver: User", "Truck: Truck"]);
    expect(saidOf(genome, "Trip")).toEqual(["Day: date"]);
  });

  test("a choice after whether, a scale and a measure have their types", () => {
    const genome = analyzeDescription("A puzzle has a name, a difficulty from 1 to 5, a minimum and maximum number of players, a length in minutes and whether it is for sale, for rent or on loan.");
    expect(saidOf(genome, "Puzzle")).toEqual(["Name: string", "Difficulty: integer", "Minimum number of players: integer", "Maximum number of players: integer", "Length: duration", "Kind: enum"]);
    expect(entityOf(genome, "Puzzle")?.fields[1]).toMatchObject({ min: "1", max: "5" });
    expect(entityOf(genome, "Puzzle")?.fields[5]?.enumValues.map(({ name }) => name)).toEqual(["for sale", "for rent", "on loan"]);
  });

  test("each copy of a tool, and rates that are no fields", () => {
    const genome = analyzeDescription("A tool has a name, a replacement value and a photo. Several copies of the same tool can exist, each copy with its own serial number and condition. A late return costs a fee per day.");
    expect(saidOf(genome, "Tool")).toEqual(["Name: string", "Replacement value: money", "Photo: image"]);
    expect(saidOf(genome, "Copy")).toEqual(["Serial number: string", "Condition: text"]);
    expect(genome.entities.flatMap(({ fields }) => fields).filter(({ name }) => /^days?$/i.test(name))).toEqual([]);
  });

  test("what is said not to be done is kept nowhere, and one's own belongs to what it is of", () => {
    const genome = analyzeDescription("A project has a title and a budget. A result has a value and a date. Researchers read the results of their own projects. No refunds through the app.");
    expect(genome.entities.map(({ name }) => name).sort()).toEqual(["Project", "Result"]);
    expect(linksOf(genome, "Project")).toEqual([]);
  });
});

describe("words", () => {
  test("a specimen is no speciman, and clothes are none of a clothe", () => {
    const genome = analyzeDescription("A specimen has a barcode and a volume. Specimens are stored in a freezer. A freezer has a name and a temperature. Volunteers sort clothes by size and give clothes away.");
    expect(genome.entities.map(({ name }) => name)).toContain("Specimen");
    expect(genome.entities.map(({ name }) => name)).not.toContain("Clothe");
  });

  test("people sign up and check in without making signs and checks", () => {
    const names = analyzeDescription("A customer signs up for a course. Members check in at the desk. A course has a title and a price.").entities.map(({ name }) => name);
    expect(names.some((name) => /sign|check$/i.test(name))).toBe(false);
  });

  test("one of them and what he does, in the singular", () => {
    const genome = analyzeDescription("## Data\n\n**Weighing**: animal, date, weight\n**Animal**: ear tag, name\n\n## Users\n\nHerdsman records weighings. Auditor only reads.\n");
    const herdsman = genome.roles.find(({ name }) => name === "Herdsman")?.id;
    expect(genome.permissions.filter(({ role, action }) => role === herdsman && action === "create").map(({ entity }) => entity)).toContain("weighing");
  });
});

describe("visitors", () => {
  const text = "A league has teams. A standing has points and a rank. A payment has an amount and a payer name. Captains record payments.";

  test("read without an account what the text opens, and have no role", () => {
    const genome = analyzeDescription(`${text} As a spectator I can view standings without logging in.`);
    expect(genome.entities.filter(({ publicRead }) => publicRead).map(({ name }) => name)).toEqual(["Standing"]);
    expect(genome.roles.map(({ name }) => name)).not.toContain("Spectator");
  });

  test("read nothing when the text closes it, or says nothing", () => {
    for (const closed of ["Nobody can see standings without logging in.", "Spectators can view standings.", ""]) {
      expect(analyzeDescription(`${text} ${closed}`).entities.filter(({ publicRead }) => publicRead), closed).toEqual([]);
    }
  });
});

describe("lists of records", () => {
  const genome = analyzeDescription(`Entities
- Case: subject, body, status, requester -> User, crew -> Crew, due_at
- Crew: name, members (many users)
- Reply: case, author, text, internal (bool)
- Topic: title, slug, published (bool), views
- Category: name, parent category
- Promise: name, first answer in minutes, solution in hours, priority

Flow: new -> open -> pending -> solved -> closed. Cases have many tags.
`);

  test("a line that says little is a record among records", () => {
    expect(genome.entities.map(({ name }) => name).sort()).toEqual(["Case", "Category", "Crew", "Promise", "Reply", "Tag", "Topic"]);
    expect(saidOf(genome, "Promise")).toEqual(["Name: string", "First answer: duration", "Solution: duration", "Priority: string"]);
  });

  test("arrows and remarks say what is linked, and who wrote it is a user", () => {
    expect(linksOf(genome, "Case")).toEqual(["Crew: Crew", "Requester: User", "Tag: Tag"]);
    expect(linksOf(genome, "Category")).toEqual(["Parent category: Category"]);
    expect(linksOf(genome, "Reply")).toEqual(["Author: User", "Case: Case"]);
  });

  test("a chain of arrows is the states of what has a status", () => {
    expect(stepsOf(genome, "Case").map((step) => step.split(": ")[1])).toEqual(["new > open", "open > pending", "pending > solved", "solved > closed"]);
  });

  test("short notes have their types", () => {
    const notes = analyzeDescription("- plots: number, zone, water connection yes/no, status free / leased / blocked\n- leases: plot, lessee, from, to, yearly rent\n- lessees: name, phone, birthday\n- key handouts: key number, deposit, returned\n- work hours: everybody has to do ten a year, we write down date, hours, what was done\n");
    expect(saidOf(notes, "Plot")).toEqual(["Number: string", "Zone: string", "Water connection: boolean", "Status: enum"]);
    expect(saidOf(notes, "Lease")).toEqual(["Start date: date", "End date: date", "Yearly rent: money"]);
    expect(saidOf(notes, "Key handout")).toContain("Returned: boolean");
    expect(saidOf(notes, "Work hour")).toEqual(["Date: date", "Hours: integer", "Description: text"]);
  });

  test("people in a list of what they do are no records", () => {
    const names = analyzeDescription("### Users\n- **Foremen**: Main users who assign work to machines\n- **Planners**: Create and schedule orders, set initial priorities and due dates\n- **Operators**: Move work between machines\n\nA machine has a name and a hall. An order has a number and a due date.").entities.map(({ name }) => name).sort();
    expect(names).toEqual(["Machine", "Order"]);
  });
});

describe("what joins two things", () => {
  test("members of several have what is said of it, and no second link", () => {
    const genome = analyzeDescription("Every choir has a name and a rehearsal room. A singer has a name and a phone. Singers are members of one or more choirs with a voice part (soprano, alto, bass) and a joining date. A festival has a name and a start date. Choirs register for a festival with a number of participants and a remark.");
    expect(linksOf(genome, "Membership")).toEqual(["Choir: Choir", "Singer: Singer"]);
    expect(saidOf(genome, "Membership")).toEqual(["Voice part: enum", "Joining date: date"]);
    expect(linksOf(genome, "Singer")).toEqual([]);
    expect(linksOf(genome, "Registration")).toEqual(["Choir: Choir", "Festival: Festival"]);
  });

  test("whoever is assigned to records is linked, and forms are of who fills them in", () => {
    const genome = analyzeDescription("Editors log in. An episode has a title and a publish date. Editors are assigned to episodes and cut them. Guests fill in a form with their bio, photo and a signed release form.");
    expect(linksOf(genome, "Episode")).toContain("Editor: User");
    expect(saidOf(genome, "Guest")).toEqual(["Bio: text", "Photo: image", "Signed release form: file"]);
  });
});

describe("forms of one kind of text", () => {
  test("stories may name whose records they are, and an epic is no product", () => {
    const genome = analyzeDescription("# User stories\n\n**Epic: Fleet**\n- As a fleet manager, I want to register vehicles (plate, make, mileage).\n- As an HR officer, I want to store drivers' licences with number, class and expiry date, and be notified 60 days before they expire.\n- As a driver, I want to report a defect of my vehicle with a photo and a severity (minor, major).\n- As a driver, I want to log fill-ups: date, liters, price.\n");
    expect(saidOf(genome, "Licence")).toEqual(["Number: string", "Class: string", "Expiry date: date"]);
    expect(linksOf(genome, "Defect")).not.toContain("Fill ups: Fill ups");
    expect(genome.integrations).toEqual([]);
    expect(genome.product.name).not.toMatch(/epic/i);
  });

  test("appointments of several kinds, each with its fields; lines of a quote", () => {
    const genome = analyzeDescription("Case file: first name, last name, date of death, type of funeral (burial, cremation), religion.\nA case has appointments: consultation, viewing, ceremony - each with date, time, place and the responsible employee.\nThe quote for a case consists of lines from the price list with quantity and price.\nEmployees: name, role, mobile. Managers see the margins, employees don't.\n");
    expect(saidOf(genome, "Case")).toEqual(["First name: string", "Last name: string", "Date of death: date", "Type of funeral: enum", "Religion: string"]);
    expect(saidOf(genome, "Appointment")).toEqual(["Date: date", "Time: time", "Place: string"]);
    expect(linksOf(genome, "Quote line")).toEqual(["Quote: Quote"]);
    expect(saidOf(genome, "Employee")).toEqual(["Name: string", "Role: string", "Mobile: phone"]);
  });

  test("with so many acts of its own an order takes no states from elsewhere", () => {
    const genome = analyzeDescription("Neighbours order dishes and pay in the app. A dish has a title and a price. Cooks accept or decline the order. Neighbours pay the order.");
    expect(stepsOf(genome, "Order").map((step) => step.split(": ")[1])).toEqual(["pending > accepted", "pending > declined", "accepted > paid"]);
    expect(genome.features.payments.enabled).toBe(true);
  });

  test("German and Spanish: prices, what is cancelled, and what is held", () => {
    const german = analyzeDescription("Eine Maschine hat eine Bezeichnung, einen Tagespreis und ein Baujahr. Ein Mietvertrag hat ein Startdatum, eine Kaution und einen Status (reserviert, ausgegeben, zurückgegeben, storniert). Nur der Filialleiter darf Verträge stornieren.");
    expect(saidOf(german, "Maschine")).toEqual(["Bezeichnung: string", "Tagespreis: money", "Baujahr: integer"]);
    expect(german.entities.map(({ name }) => name).sort()).toEqual(["Maschine", "Mietvertrag"]);
    expect(stepsOf(german, "Mietvertrag").at(-1)).toContain("reserviert, ausgegeben > storniert");
    const spanish = analyzeDescription("Cada huerto tiene un nombre y una dirección. Se organizan talleres con título, fecha, plazas y monitor, y los hortelanos se inscriben.");
    expect(saidOf(spanish, "Taller").slice(0, 3)).toEqual(["Título: string", "Fecha: date", "Plazas: integer"]);
  });
});
