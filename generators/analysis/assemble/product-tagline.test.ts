import { describe, expect, it } from "vitest";
import { analyzeDescription } from "../analyze-description";

const productOf = (text: string) => analyzeDescription(text).product;
const BODY = "\n\nMembers borrow books. Each book has a title and an author. Each loan has a due date.\n";

describe("the product's tagline", () => {
  it.each([
    ["A web app for librarians to manage books.", "A web app for librarians to manage books."],
    ["Shelfwise is a simple platform that helps small libraries lend books.", "A simple platform that helps small libraries lend books."],
    ["The system is designed to keep track of loans.", "Keep track of loans."],
  ])("is what the text says the product is: %s", (text, tagline) => {
    expect(productOf(text + BODY).tagline).toBe(tagline);
  });

  it.each(["This document describes a system for libraries.", "A local library has asked us to write a tool to lend books.", "A PRD for a tool that lends books."])("is nothing that a document says of itself or a client: %s", (text) => {
    expect(productOf(text + BODY).tagline).toMatch(/ in one place\.$/);
  });

  it("names what is kept when the text does not say what it is", () => {
    expect(productOf("Each book has a title.").tagline).toBe("Books in one place.");
  });

  it("names what is spoken of first, so that a sentence more changes nothing", () => {
    const text = "A book has a title and a price. A reader has a name and an email. A loan has a start date and a due date.";
    expect(productOf(text).tagline).toBe("Books, readers and loans in one place.");
    expect(productOf(`${text} A shelf has a label and a room number.`).tagline).toBe("Books, readers and loans in one place.");
  });

  it("leaves the lead of the README out when there is only the document's own", () => {
    expect(productOf("This document outlines the requirements of the lending library.").description).toBe("");
    expect(productOf("Small libraries lend books by hand and lose them every year.").description).toBe("Small libraries lend books by hand and lose them every year.");
  });
});
