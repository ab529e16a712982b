/** The address of the product under test. */
export function address(place: string): string {
  const url = process.env.GROUNDWORK_URL;
  if (url === undefined) throw new Error("The product was not started.");
  return new URL(place, url).href;
}

export const DESCRIPTION = `# Libro

Libro helps a village library lend its books.

A book has a title, an author, an ISBN that is unique, and a status (available, lent, lost).
A member has a name, an email and a joining date.
A loan has a start date and a due date. Each loan belongs to a book and to a member.

- Librarians can create books, members and loans.
- Only librarians can delete books.
- Members can read books.
`;
