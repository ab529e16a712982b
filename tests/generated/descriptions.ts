/** Short descriptions written for these tests, each with another shape of product. */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  "a repair shop": [
    "# Spoke",
    "",
    "A bicycle repair shop keeps its customers and their bikes. A customer has a name, an e-mail address and a phone number.",
    "A bike has a brand, a model, a frame number and a colour. Each customer has many bikes.",
    "A repair has a title, a description, a price, a due date and a status (waiting, in progress, done). Each bike has many repairs.",
    "Mechanics can create and update repairs. Only managers can delete customers.",
  ].join("\n"),
  "a school of music": [
    "# Cadence",
    "",
    "## Data",
    "- Teacher: name, email, hourly rate (money), bio",
    "- Student: name, email, birth date",
    "- Lesson: teacher, student, start time, end time, room, status (planned, held, cancelled)",
    "- Invoice: student, number, amount, due date, paid (yes/no)",
    "",
    "As a teacher, I can mark a lesson as held.",
    "As a student, I can see my own lessons.",
    "Each lesson belongs to one teacher and one student. Send an e-mail reminder one day before a lesson.",
  ].join("\n"),
  "a market for tools": [
    "# Shedshare",
    "",
    "Neighbours lend each other tools. An owner lists a tool with a title, a description, a photo, a daily price and a category (garden, wood, metal).",
    "A borrower books a tool from a start date to an end date. A booking can be requested, accepted, declined or returned.",
    "After a booking the borrower writes a review with a rating from 1 to 5 and a comment.",
    "Everyone can search tools. Owners can export their bookings as CSV.",
  ].join("\n"),
};
