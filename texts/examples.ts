export interface Example {
  readonly name: string;
  readonly summary: string;
  readonly text: string;
}

/** Descriptions to start from: each a product somebody would pay for, in the words its founder would use. */
export const EXAMPLES: readonly Example[] = [
  {
    name: "Bike workshop",
    summary: "Repairs, parts and pick-up for a small workshop",
    text: `# Spoke

Spoke runs the counter of a bicycle workshop. Today our repairs live on paper cards and nobody knows which bike is ready.

A customer has a name, an email and a phone number. Each customer has many bikes. A bike has a brand, a model, a frame number that is unique, and a colour.

A repair has a description, an estimated price, a due date and a status (received, in progress, waiting, ready, collected). Each repair belongs to a bike. A repair is assigned to a mechanic.

Each repair uses many parts. A part has a name, a part number, a price and a quantity.

## Who uses it

- Mechanics can read and update the repairs that are assigned to them.
- The front desk can create customers, bikes and repairs.
- Only managers can delete repairs and change the price of a part.

When a repair is ready, the customer is notified by email. Managers export all repairs as CSV at the end of the month.`,
  },
  {
    name: "Grant programme",
    summary: "Applications, reviews and decisions for a foundation",
    text: `# Fairgrant

Our foundation gives money to local projects twice a year. Fairgrant takes the applications, has them reviewed and keeps the record of every decision.

## Programme
A programme has a title, a description, a budget, an opening date and a closing date. The closing date is after the opening date.

## Application
An application has a title, a summary, a requested amount, a budget plan (PDF file) and a status (draft, submitted, approved, rejected). Each application belongs to a programme.

## Review
A review has a score from 1 to 10, a comment and a recommendation (approve, reject, unsure). Each review belongs to an application.

## Roles
- Applicants can create applications and read their own applications.
- Reviewers can read applications and create reviews.
- Only board members can approve or reject an application.

Applicants receive an email when their application is decided. All changes are kept in an audit log. Board members search applications by title.`,
  },
  {
    name: "Studio hours",
    summary: "Time, projects and invoices for a design studio",
    text: `# Hourly

A design studio of twelve people tracks its time and writes its invoices with Hourly.

As a designer, I want to log time entries on a project so that my hours are billed.
As an account manager, I want to see the hours of each project so that I can send invoices.

## Client
- name
- email
- billing address
- VAT number

## Project
- name
- hourly rate
- start date
- end date
- status: planned, active, finished

## Time entry
- date
- hours
- note
- billable

## Invoice
- number
- issue date
- due date
- total
- status: draft, sent, paid, overdue

## How it fits together
A client has many projects. A project has many time entries. Each time entry belongs to a designer. An invoice belongs to a client and covers one project.

Only account managers can create and send invoices. Every Monday the studio owner gets a report of the hours of the week by email. Subscriptions are billed monthly through Stripe.`,
  },
];
