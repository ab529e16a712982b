import { describe, expect, test } from "vitest";
import { analyzeDescription } from "../analyze-description";

const rolesOf = (text: string): string[] => analyzeDescription(text).roles.map(({ name }) => name).sort();
const RECORDS = "Each kite has a name, a span and a price. A flight has a date and a kite.";

describe("users", () => {
  test("are a role where a text names nobody else", () => {
    const [user] = analyzeDescription(`${RECORDS} Users can record a flight.`).roles;
    expect(user).toMatchObject({ name: "User", provenance: [{ kind: "sentence" }] });
    expect(rolesOf(`${RECORDS} Los usuarios pueden registrar un vuelo.`)).toEqual(["Usuario"]);
    expect(rolesOf(`${RECORDS}\n- User adds a kite\n- User profile page\n`)).toEqual(["User"]);
  });
  test("are a role beside those who administer, and mean the others where others are named", () => {
    expect(rolesOf(`${RECORDS}\nAs a user, I want to record a flight.\nAs an admin, I want to delete kites.`)).toEqual(["Admin", "User"]);
    expect(rolesOf(`${RECORDS}\nAs a user, I want to sign in.\nAs a judge, I want to rate flights.`)).toEqual(["Judge"]);
  });
  test("who are only spoken of are none", () => {
    expect(rolesOf(`${RECORDS} The user interface is blue. User stories can change.`)).toEqual(["Member"]);
  });
});

describe("who administers", () => {
  test.each(["## Admin Dashboard\n\n- Kites are listed", "- Admin login\n- Kite list", "- Delete a kite (admin only)", "- Registration and login (pilots & admins)", "From admin:\n\n- Ability to delete a kite\n- Ability to add a flight"])("is an admin by %j", (part) => {
    expect(rolesOf(`${RECORDS}\n\n${part}\n`)).toContain("Admin");
  });
  test("is nobody of the tools and paths", () => {
    expect(rolesOf(`${RECORDS} Open phpmyadmin panel first, then src/admin page.`)).toEqual(["Member"]);
  });
});

describe("a person", () => {
  test("that an outline puts over acts has a role", () => {
    expect(rolesOf(`${RECORDS}\n\n1. Judge\n   - Rate flights\n   - View kites\n2. Admin\n   - Delete kites\n   - Add flights\n`)).toEqual(["Admin", "Judge"]);
    expect(rolesOf(`${RECORDS}\n\nOne, where a pilot can:\n\n- record flights\n- view kites\n\nThe second, kite owners can:\n\n- add kites\n- view flights\n`)).toEqual(["Kite owner", "Pilot"]);
  });
  test("whom the product or a part of it is for has a role", () => {
    expect(rolesOf(`${RECORDS} It is designed specifically for Treasurers and Coaches of the club.`)).toEqual(["Coach", "Treasurer"]);
    expect(rolesOf(`${RECORDS} The teachers’ app shows flights. The planner app is small.`)).toEqual(["Teacher"]);
    expect(rolesOf(`${RECORDS}\n\n- User types: Judges, Spotters, Admins\n`)).toEqual(["Admin", "Judge", "Spotter"]);
  });
  test("is named without what stands around", () => {
    expect(rolesOf(`${RECORDS}\nAs an admin of a club, I want to add kites.\nAs the owner of a hangar, I want to see flights.`)).toEqual(["Admin", "Hangar owner"]);
    expect(rolesOf(`${RECORDS}\n\n1. As a kite buyer:\n   I want to see kites.\n`)).toEqual(["Kite buyer"]);
  });
  test("is none of the words of a sentence", () => {
    expect(rolesOf(`${RECORDS}\n\n## Role-Based Access\n\n- As a training exercise for myself\n- Let people see flights\n- Both the sender and the receiver will pay for a flight\n- As a frequent user of strong winds, I want to see flights.\n`)).not.toEqual(expect.arrayContaining([expect.stringMatching(/access|training|let|sender|receiver|winds?$/i)]));
    expect(rolesOf("Como usuario registrado, quiero ver cometas.\nComo nuevo usuario, quiero registrar un vuelo.\n\n## Cómo empezar\n\n- Cometas: nombre, precio\n")).toEqual(["Usuario"]);
  });
});

describe("an owner", () => {
  test("is called after what is owned", () => {
    expect(rolesOf(`${RECORDS} The owner can approve flights. Every hangar has a place. The hangar's owner gets an email.`)).toEqual(["Hangar owner"]);
  });
  test("whom others record has no role", () => {
    expect(rolesOf(`${RECORDS} Judges can edit owners. An owner does not know the span.`)).toEqual(["Judge"]);
  });
});
