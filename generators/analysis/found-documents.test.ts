import { describe, expect, test } from "vitest";
import { analyzeDescription } from "./analyze-description";
import { linksOf, saidOf } from "./samples/said-of";

function namesOf(text: string): string[] {
  return analyzeDescription(text).entities.map(({ name }) => name).sort();
}

function rolesOf(text: string): string[] {
  return analyzeDescription(text).roles.map(({ name }) => name).sort();
}

const STABLE = "A horse has a name, a birth date and a box number. A lesson has a date, a duration and a price.";

describe("what surrounds a description", () => {
  test("what a tool writes over it is no part of it", () => {
    const genome = analyzeDescription(`---\nstepsCompleted: [1, 2]\nworkflowType: prd\n- brief: x\n---\n\n# Saddleback\n\n${STABLE}\n`);
    expect(genome.product.name).toBe("Saddleback");
    expect(genome.entities.map(({ name }) => name).sort()).toEqual(["Horse", "Lesson"]);
  });

  test.each([
    ["## Development Guidelines\n\n- Maintain separation of concerns: keep logic in services\n- Create epics and tickets for every module\n"],
    ["## Evaluation Criteria\n\n- Create clean components\n- Submit your proposal and a repository\n"],
    ["## Submission Guidelines\n\n- Create a report of your assumptions\n"],
    ["## Technical Implementation\n\n- Create a wizard and a repository for every address\n"],
    ["## Repository layout\n\n- docs: create documents here\n"],
    ["## Business Impact\n\n- Create savings and manage costs\n"],
  ])("sections about the work on it name no records: %#", (section) => {
    expect(namesOf(`# Saddleback\n\n${STABLE}\n\n${section}`)).toEqual(["Horse", "Lesson"]);
  });

  test("the product is called what stands below that heading", () => {
    expect(analyzeDescription(`# Project Brief\n\n## Product Name\n\nPaddock Hub\n\n## Description\n\nA bilingual web platform for stables. ${STABLE}\n`).product.name).toBe("Paddock Hub");
    expect(analyzeDescription(`# UserStories.md\n## Chorekeeper — V1\n\n${STABLE}\n`).product.name).toBe("Chorekeeper");
    expect(analyzeDescription(`# Assignment 3\n\n## Title\n\n**Stud Book of the Valley**\n\n## Objective\n\n${STABLE}\n`).product.name).toBe("Stud Book of the Valley");
  });

  test("what heads each requirement is no field, what goes in and out no record", () => {
    const requirement = (number: number, title: string, text: string): string => `## FR-00${number} ${title}\n\nDescription:\n\n${text}\n\nPriority:\n\nHigh\n\n---\n\n`;
    const genome = analyzeDescription(`# Saddleback\n\n## FR-000 Login\n\nInputs:\n\n* Username or e-mail\n* Password\n\nOutputs:\n\n* Successful login\n* Error message\n\n${requirement(1, "Create lesson", "Trainers shall create lessons.")}${requirement(2, "Edit lesson", "Trainers shall edit lessons before they begin.")}${requirement(3, "Add horse", "Stable hands shall add horses.")}`);
    expect(genome.entities.map(({ name }) => name).sort()).toEqual(["Horse", "Lesson"]);
    expect([...saidOf(genome, "Lesson"), ...saidOf(genome, "Horse")]).toEqual([]);
  });

  test("words of documents are records only where somebody keeps them", () => {
    expect(namesOf(`${STABLE}\n\n## Notes\n\n- Performance requirements are stored with the components\n- Actions cause errors, which are logged\n- Validate all inputs (date, amount)\n`)).toEqual(["Horse", "Lesson"]);
    expect(namesOf("Trainers create modules. Riders complete modules and take lessons. A lesson belongs to a module.")).toContain("Module");
  });

  test("what it will not include, what tells of the teller and what programmers say is no record", () => {
    expect(namesOf(`${STABLE} Our app will not include videos of lessons, or any games.`)).toEqual(["Horse", "Lesson"]);
    expect(namesOf(`${STABLE}\n\nAs a rider who has a lot of roommates and a limited budget, I want to create lessons quickly.`)).toEqual(["Horse", "Lesson"]);
    expect(saidOf(analyzeDescription(`${STABLE}\n\nAs a trainer that has many horses, I want to plan lessons.`), "Horse")).not.toContain("I want: string");
    expect(namesOf(`${STABLE} Add a new table called hs_lsn as the primary table for lessons. Handle basic error cases.`)).toEqual(["Horse", "Lesson"]);
  });
});

describe("data models as programmers note them", () => {
  test("columns with what they mean", () => {
    const genome = analyzeDescription("## Slots\n\n- **R5.2** Each Mooring Slot shall include:\n  - `id` – unique identifier.\n  - `mooring_id` – reference to the Mooring.\n  - `start_datetime` – start timestamp.\n  - `max_boats` – capacity per slot, an integer.\n  - `status` – one of: `free`, `taken`, `closed`.\n\n- **R5.3** Each Mooring shall include:\n  - `id` – unique identifier.\n  - `pier_name` – where it lies, a number of steps from the gate.\n  - `depth_m` – decimal, length of the keel that fits.\n");
    expect(saidOf(genome, "Mooring slot")).toEqual(["Start datetime: datetime", "Max boats: integer", "Status: enum"]);
    expect(linksOf(genome, "Mooring slot")).toEqual(["Mooring: Mooring"]);
    expect(saidOf(genome, "Mooring")).toEqual(["Pier name: string", "Depth m: decimal"]);
  });

  test("columns that point at a record or at somebody are links", () => {
    const genome = analyzeDescription("This is an app for a stable.\n\nRoles: Clerk, Rider\n\nClerks plan the lessons of the riders.\n\n| Table | Columns |\n|---|---|\n| horses | id, name, birth_date |\n| lessons | id, horse_id, clerk_id, starts_at, price |\n");
    expect(saidOf(genome, "Lesson")).toEqual(["Starts at: datetime", "Price: money"]);
    expect(linksOf(genome, "Lesson")).toEqual(expect.arrayContaining(["Horse: Horse", "Clerk: User"]));
  });

  test("lines of tables and their columns, whatever the tables are called", () => {
    const genome = analyzeDescription("# Hoofbook\n\nAn app in which riders keep track of how their horses feel.\n\n##### Schema:\n- User: id, username, first_name, password\n- Horse: id, name, birth_date\n- Gait_Log: id, horse_id, severity_id, noted_on, comments\n- Severity: id, value, description\n- Condition: id, name, description\n");
    expect(saidOf(genome, "Horse")).toEqual(["Name: string", "Birth date: date"]);
    expect(saidOf(genome, "Severity")).toEqual(["Value: decimal", "Description: text"]);
    expect(linksOf(genome, "Gait log")).toEqual(expect.arrayContaining(["Horse: Horse", "Severity: Severity"]));
    expect(namesOf("# Hoofbook\n\nWe keep horses with a name.\n\n- User: id, username, first_name, password\n")).toEqual(["Horse"]);
  });

  test("words joined by an underscore stay words", () => {
    expect(saidOf(analyzeDescription("Add a rider (first_name, birth_date, phone_number). Riders are listed by name."), "Rider")).toEqual(expect.arrayContaining(["First name: string", "Birth date: date", "Phone number: phone"]));
  });

  test.each([
    ["Each stable's tables (`horses`, `farriers`, `shoeings`, `paddock_moves`) are created when it signs up."],
    ["The schema models horses, farriers, shoeings and paddock moves."],
    ["Database - design the schema yourself (horses, farriers, optional shoeings/visits, paddock moves)."],
  ])("tables that a sentence lists: %s", (text) => {
    expect(namesOf(`# Saddleback\n\nAn app for stables.\n\n${text}\n`)).toEqual(expect.arrayContaining(["Farrier", "Horse", "Paddock move", "Shoeing"]));
  });

  test("lists whose dashes stand right before the word", () => {
    const genome = analyzeDescription("1. As a user, I want to be able to add horses to the system.\n        I should be able to add:\n         -Name\n         -Birth date\n         -Pictures of the horse\n         -Box number\n2. As a user, I want to search horses.\n");
    expect(saidOf(genome, "Horse")).toEqual(expect.arrayContaining(["Name: string", "Birth date: date", "Pictures: image", "Box number: string"]));
  });

  test("what is filled in on a form or a profile is the record", () => {
    expect(namesOf("* **Horse Profile:** name, birth date, box number.\n* **Shoeing Form:** date, horse, farrier name, price.\n* **Farrier Profile:** name, phone, hourly rate.\n")).toEqual(["Farrier", "Horse", "Shoeing"]);
  });
});

describe("links that names tell", () => {
  test("a line is of what its name begins with, and names goods", () => {
    const genome = analyzeDescription("We keep products with a name and a price. Sales are recorded at the till, each with several products and quantities. A sale is paid by card.");
    expect(linksOf(genome, "Sale item")).toEqual(["Product: Product", "Sale: Sale"]);
  });

  test("a compound is of what it begins with, a template of many is of none", () => {
    const genome = analyzeDescription("# Saddleback\n\n## Features\n\n- Create and manage paddocks\n- Create paddock inspections and record their findings\n- Manage paddock templates\n");
    expect(linksOf(genome, "Inspection")).toContain("Paddock: Paddock");
    expect(linksOf(genome, "Template")).toEqual([]);
  });

  test("accounts that hold money are records", () => {
    expect(namesOf("Users can create multiple accounts (cash, bank). Each account tracks a balance. Users add transactions with an amount and a date.")).toContain("Account");
    expect(namesOf("Users can create an account and log in. Users add transactions with an amount and a date.")).not.toContain("Account");
  });

  test("the choices below a status are its values", () => {
    const genome = analyzeDescription("2.4 Budgets\n- Users can set monthly budgets per category\n- Budget status:\n  - Under budget\n  - Near limit\n  - Over budget\n");
    expect(genome.entities.find(({ name }) => name === "Budget")?.fields.flatMap(({ enumValues }) => enumValues.map(({ name }) => name))).toEqual(expect.arrayContaining(["Under budget", "Near limit", "Over budget"]));
  });
});

describe("guesses", () => {
  test("what is told far from a record or about the product is no field of it", () => {
    const said = saidOf(analyzeDescription("Riders book horses. The system must validate the horse while it handles up to a thousand people within the time. Define the objectives and scope of the lesson. Riders book lessons."), "Horse");
    expect(said).toEqual([]);
    expect(saidOf(analyzeDescription("Riders book lessons. Define the requirements and the scope of lessons."), "Lesson")).toEqual([]);
  });

  test("nothing is guessed beside what is spelled out", () => {
    const genome = analyzeDescription("A horse has a name, a birth date, a height in cm, a colour and a price. The weight of the horse matters for the schedule of its box (fees, length).");
    expect(saidOf(genome, "Horse")).toEqual(["Name: string", "Birth date: date", "Height: decimal", "Colour: string", "Price: money"]);
  });
});

describe("roles", () => {
  test("are listed by the names that programs use", () => {
    expect(rolesOf("- Horses and lessons are managed here\n- 4 user roles: super_admin, stable_manager, trainer, rider\n")).toEqual(["Rider", "Stable manager", "Super admin", "Trainer"]);
    expect(rolesOf(`${STABLE}\n- Users have either Admin, Trainer or Rider permissions\n`)).toEqual(expect.arrayContaining(["Admin", "Rider", "Trainer"]));
  });

  test("are those among whom most are known people", () => {
    expect(rolesOf("## User Roles\n\n* **Trainer**: Lesson planning, horse care.\n* **Yardhand**: Feeding, mucking out.\n* **Customer**: Booking, payment.\n\n## Features\n\n- Create lessons\n")).toContain("Yardhand");
  });

  test("are neither kinds of users nor the system nor who builds it", () => {
    expect(rolesOf(`${STABLE}\nAs a future user, I want to book lessons.\nAs a final user, I want to see errors.\nAs the system, I want to store lessons.\nAs a rider, I want to book lessons.`)).toEqual(["Rider"]);
    expect(rolesOf(`${STABLE}\nAs a system administrator, I want to manage users.\nAs a platform manager, I want to see lessons.\nAs a database administrator, I want to export horses.`)).toHaveLength(3);
    expect(rolesOf(`${STABLE} Riders can book lessons. Notes can have richer details. This guide helps developers to understand the code.`)).toEqual(["Rider"]);
    expect(rolesOf(`${STABLE}\nAs a couple planning our wedding, we want to invite guests.\nAs a florist, I want to create bouquets.`)).toEqual(["Couple", "Florist"]);
  });
});
