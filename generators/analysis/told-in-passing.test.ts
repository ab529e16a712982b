import { describe, expect, test } from "vitest";
import { analyzeDescription } from "./analyze-description";
import { entityOf, linksOf, saidOf } from "./samples/said-of";

describe("pitches", () => {
  test("a market like another, for one thing that is lent", () => {
    const genome = analyzeDescription("I want something like Airbnb but for musical instruments. People list instruments they own with photos, a daily price and a deposit. Others search near them, book for some days and pay. After that both review each other. We take 15 percent.");
    expect(genome.product.tenancy).toBe("marketplace");
    expect(genome.integrations).toEqual([]);
    expect(genome.features.payments.enabled).toBe(true);
    expect(genome.entities.map(({ name }) => name).sort()).toEqual(["Booking", "Instrument", "Review"]);
    expect(linksOf(genome, "Booking")).toContain("Instrument: Instrument");
  });

  test("phases with fields of their own are no states, and somebody answers for them", () => {
    const genome = analyzeDescription("If the customer signs, it becomes a project with phases (permits, delivery, handover). A project has a name and a budget. Each phase has a responsible person, a planned date and documents.");
    expect(linksOf(genome, "Phase")).toEqual(["Project: Project", "Responsible person: User"]);
    expect(saidOf(genome, "Phase")).toEqual(["Planned date: date", "Documents: file", "Kind: enum"]);
    expect(genome.entities.some(({ name }) => /sign/i.test(name))).toBe(false);
  });

  test("variants have what stands behind them, contact details do not", () => {
    const genome = analyzeDescription("Products have variants (weight, price, stock). A supplier has contact details (email, phone) and statuses (active, blocked).");
    expect(saidOf(genome, "Variant")).toEqual(["Weight: decimal", "Price: money", "Stock: integer"]);
    expect(linksOf(genome, "Variant")).toEqual(["Product: Product"]);
    expect(genome.entities.map(({ name }) => name)).not.toContain("Status");
    expect(saidOf(genome, "Supplier").slice(0, 2)).toEqual(["Email: email", "Phone: phone"]);
  });

  test("states in parentheses are those of the record that usually has them", () => {
    const genome = analyzeDescription("Teachers take attendance for each lesson (present, absent, late, excused). A lesson has a subject and a date.");
    expect(entityOf(genome, "Attendance")?.fields.find(({ type }) => type === "enum")?.enumValues.map(({ name }) => name)).toEqual(["present", "absent", "late", "excused"]);
  });
});

test("the body of a request is the record that it creates, with its lines", () => {
  const body = '{\n  "customerId": 12,\n  "items": [{ "productId": 3, "quantity": 2, "unitPrice": 9.5 }],\n  "shippingAddress": { "street": "..." },\n  "couponCode": "SPRING",\n  "status": "pending | paid | shipped"\n}';
  const genome = analyzeDescription(`We run a tea shop. Products have a name and a price.\n\n\`\`\`\nPOST /api/orders\n${body}\n\`\`\`\n`);
  expect(saidOf(genome, "Order")).toEqual(["Shipping address: address", "Coupon code: string", "Status: enum"]);
  expect(linksOf(genome, "Order item")).toEqual(["Order: Order", "Product: Product"]);
  expect(() => analyzeDescription(`A product has a name.\n\n\`\`\`\nPOST /api/orders\n${body.slice(0, 40)}\n\`\`\`\n`)).not.toThrow();
});

test("whoever files, and what is filed; teams that decide; models of bikes; tickets per performance", () => {
  const claims = analyzeDescription("1. A dealer logs in and files a claim: serial number, purchase date, mileage, fault description, photos.\n2. Our service team checks the claim and approves or rejects it.\n\nBikes: serial number, model, production date. Models: name, year, battery capacity.\n");
  expect(saidOf(claims, "Claim").slice(0, 3)).toEqual(["Serial number: string", "Purchase date: date", "Mileage: integer"]);
  expect(claims.roles.map(({ name }) => name).sort()).toEqual(["Dealer", "Service team"]);
  expect(linksOf(claims, "Bike")).toEqual(["Model: Model"]);
  const theatre = analyzeDescription("A performance has a date and a hall name. Tickets are sold per performance with a seat, a price category and a discount. A part has a name and whether it's a lead.");
  expect(saidOf(theatre, "Ticket").slice(0, 2)).toEqual(["Seat: integer", "Price category: string"]);
  expect(linksOf(theatre, "Ticket")).toContain("Performance: Performance");
  expect(saidOf(theatre, "Part")).toContain("Lead: boolean");
});

describe("records told in passing", () => {
  test("a contract of a member, items of a playground, repair orders of defects", () => {
    const genome = analyzeDescription("Members have a contract (monthly, day pass) with a start date and an end date. Playgrounds have a name, a district and equipment items (slide, swing) with manufacturer, year of installation and serial number. A defect has a title and a photo. Defects become repair orders with a contractor name, a deadline and costs.");
    expect(saidOf(genome, "Contract")).toEqual(["Start date: date", "End date: date"]);
    expect(linksOf(genome, "Contract")).toEqual(["Member: Member"]);
    expect(saidOf(genome, "Equipment item")).toEqual(["Manufacturer: string", "Year of installation: integer", "Serial number: string"]);
    expect(linksOf(genome, "Repair order")).toContain("Defect: Defect");
    expect(saidOf(genome, "Repair order")).toEqual(["Contractor name: string", "Deadline: date", "Costs: money"]);
  });

  test("what somebody does with them is no field, nor are signs and means things", () => {
    const genome = analyzeDescription("Visitors are announced by members with name, company and expected arrival and the receptionist checks them in. Events: title, date, speaker; members sign up. An inspector records defects and signs. Grade A means the item is closed.");
    expect(genome.entities.flatMap(({ fields }) => fields.map(({ name }) => name)).filter((name) => /checks them|sign up/i.test(name))).toEqual([]);
    expect(genome.entities.map(({ name }) => name).filter((name) => /^(?:sign|mean)$/i.test(name))).toEqual([]);
  });

  test("a chain behind a label that says who makes it", () => {
    const genome = analyzeDescription("* coaches make training plans: a plan has sessions, a session has a type (easy, tempo, long), a distance and notes; plans are assigned to runners\n* races with name, date, location\n");
    expect(saidOf(genome, "Session")).toEqual(["Type: enum", "Distance: decimal", "Notes: text"]);
    expect(genome.entities.some(({ name }) => /coaches make/i.test(name))).toBe(false);
  });
});
