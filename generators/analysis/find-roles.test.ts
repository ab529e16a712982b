import { expect, test } from "vitest";
import { findRoles } from "./find-roles";
import { readDescription } from "./read-description";

const roles = (text: string): string[] => findRoles(readDescription(text)).map(({ name }) => name.toLowerCase()).sort();

test.each([
  ["stories", "- As a librarian, I want to add books so that members find them.\n- As a beekeeper I want to see my hives.", ["beekeeper", "librarian"]],
  ["helpers", "Doctors can create prescriptions. Patients can view their prescriptions and request refills.", ["doctor", "patient"]],
  ["sections", "## User roles\n\n- Admin\n- Warehouse manager\n- Driver\n\n## Features\n\n- Orders", ["admin", "driver", "warehouse manager"]],
  ["labels", "- **Client**: Post jobs, view applications.\n- **Freelancer**: Browse jobs, apply.", ["client", "freelancer"]],
  ["restriction", "Only editors may publish articles.", ["editor"]],
  ["Spanish stories", "- Como dueño quiero registrar clientes\n- Como vendedor quiero crear pedidos", ["dueño", "vendedor"]],
  ["helpers of words nobody knows", "Packers can pack orders. Only glazers may fire a kiln.", ["glazer", "packer"]],
  ["needs", "The kiln master needs to schedule firings. A pressman wants to see every print job.", ["kiln master", "pressman"]],
  ["grants", "Allow the apprentice to view pots. Let the bursar create invoices.", ["apprentice", "bursar"]],
  ["sign-in", "A tool for glazers and throwers who sign in.", ["glazer", "thrower"]],
  ["stories in cells", "| ID | Story | Points |\n|---|---|---|\n| S1 | As a **picker**, I want to log a harvest. | 3 |\n| S2 | The inspector can approve each delivery. | 5 |", ["inspector", "picker"]],
  ["pages of HTML", "<h2>Roles</h2>\n<ul><li>1\uFE0F\u20E3 Foreman</li><li>Buyer</li></ul>\n<h5>As a picker<br>I want to log a harvest</h5>", ["buyer", "foreman", "picker"]],
  ["bare headings", "## Packers\n\n- Pack orders\n- Print labels\n\n## Weavers\n\n- Record cloths\n- Update looms", ["packer", "weaver"]],
])("finds roles by %s", (_cue, text, expected) => {
  expect(roles(text)).toEqual(expected);
});

test("does not take an anonymous user or a thing for a role", () => {
  expect(roles("The user can create invoices. As long as the room is free, a booking is possible. Sensors can send readings. The system needs to send emails. The invoice needs to show totals. Allow the report to be printed.")).toEqual([]);
});
