import { describe, expect, it } from "vitest";
import { analyzeDescription } from "../analyze-description";

const nameOf = (text: string, fileName = ""): string => analyzeDescription(text, { fileName }).product.name;
const BODY = "\n\nMembers borrow books. Each book has a title and an author.\n";

describe("the product's name", () => {
  it.each([
    ["**Product:** Shelfwise\n\n## Overview", "Shelfwise"],
    ["We are building an app called Shelf Wise for small libraries.", "Shelf Wise"],
    ["Shelfwise is a platform for small libraries.", "Shelfwise"],
    ["The Reading Room System is a web application for libraries.", "Reading Room System"],
  ])("is what the text calls it: %s", (text, name) => {
    expect(nameOf(text + BODY)).toBe(name);
  });

  it.each([
    ["# Reading Room: Product Requirements Document (PRD)", "Reading Room"],
    ["# Product Requirements Document\n\n## Reading Room 2.0\n\n## Introduction", "Reading Room 2.0"],
    ["📚 READING ROOM MANAGEMENT", "Reading Room Management"],
    ["# reading-room-database", "Reading Room Database"],
    ["# Cahier des charges - Salle de lecture", "Salle de lecture"],
    ["Requirements Specification for Reading Room", "Reading Room"],
  ])("is the title without the kind of document: %s", (text, name) => {
    expect(nameOf(text + BODY)).toBe(name);
  });

  it.each(["# Functional Requirements", "# List of Features", "## 1. Introduction/Overview", "# Historias de Usuario", "# Table of Contents", "# CS4021", "## Technology Stack"])("is no part that every document has: %s", (heading) => {
    expect(nameOf(heading + BODY, "reading-room.md")).toBe("Reading Room");
  });

  it.each([
    ["A simple and lightweight web-based book lending platform for small libraries.", "Book Lending Platform"],
    ["We need a book lending app.", "Book Lending App"],
    ["I want to build a library portal where members find books.", "Library Portal"],
  ])("is what the text says it is: %s", (text, name) => {
    expect(nameOf(text + BODY)).toBe(name);
  });

  it("comes from the file, else from the first thing that is kept", () => {
    expect(nameOf(BODY, "/tmp/07-reading_room.txt")).toBe("Reading Room");
    expect(nameOf(BODY, "description.md")).toBe("Book Manager");
    expect(nameOf(BODY)).toBe("Book Manager");
  });
});
