/** A word that a kind of record is called by, and the lucide icon that says the same. The first that fits wins. */
const ICONS: readonly (readonly [words: readonly string[], icon: string])[] = [
  [["appointment", "booking", "reservation", "event", "meeting", "session", "schedule", "shift", "slot", "visit", "availability", "calendar", "class", "lesson"], "CalendarDays"],
  [["invoice", "bill", "receipt", "quote", "estimate", "expense"], "ReceiptText"],
  [["payment", "transaction", "payout", "refund", "deposit", "charge", "subscription", "plan"], "CreditCard"],
  [["order", "purchase", "cart", "sale"], "ShoppingCart"],
  [["product", "item", "part", "stock", "inventory", "package", "parcel", "shipment", "asset"], "Package"],
  [["client", "customer", "patient", "student", "member", "contact", "person", "people", "guest", "tenant", "participant", "attendee", "volunteer", "donor"], "Users"],
  [["employee", "staff", "practitioner", "provider", "teacher", "tutor", "instructor", "doctor", "driver", "technician", "candidate", "applicant", "agent"], "UserRound"],
  [["company", "organisation", "organization", "vendor", "supplier", "business", "account", "department", "branch", "office"], "Building2"],
  [["property", "house", "home", "unit", "room", "apartment", "building", "listing"], "House"],
  [["location", "address", "site", "venue", "place", "area", "zone", "route", "stop"], "MapPin"],
  [["vehicle", "car", "truck", "fleet", "trip", "delivery"], "Truck"],
  [["task", "todo", "checklist", "step", "milestone", "goal", "inspection", "audit"], "ListChecks"],
  [["project", "case", "matter", "campaign", "program", "course", "portfolio"], "FolderKanban"],
  [["ticket", "request", "issue", "incident", "claim", "complaint", "inquiry"], "Ticket"],
  [["message", "comment", "note", "conversation", "thread", "feedback", "review", "post"], "MessageSquare"],
  [["document", "file", "contract", "agreement", "report", "record", "form", "certificate", "policy", "proposal", "article", "page"], "FileText"],
  [["tag", "category", "label", "type", "service", "skill", "topic"], "Tag"],
  [["equipment", "tool", "device", "machine", "repair", "maintenance", "job", "work"], "Wrench"],
  [["score", "result", "metric", "measurement", "reading", "log", "entry", "usage", "grade", "assessment"], "ChartNoAxesColumn"],
  [["photo", "image", "picture", "gallery", "media", "video"], "Image"],
  [["animal", "pet", "dog", "cat", "horse"], "PawPrint"],
  [["plant", "crop", "field", "garden", "seed", "harvest"], "Sprout"],
  [["recipe", "meal", "menu", "dish", "food"], "UtensilsCrossed"],
  [["book", "library", "lending", "loan"], "BookOpen"],
];

const OTHERS = ["Layers", "Boxes", "LayoutList", "Shapes", "Component"] as const;

/** The lucide icon of an entity by its label and its place in the list; the last word of a name says most. */
export function iconOf(label: string, index: number): string {
  for (const word of label.toLowerCase().split(" ").reverse()) {
    const found = ICONS.find(([words]) => words.includes(word));
    if (found !== undefined) return found[1];
  }
  return OTHERS[index % OTHERS.length] ?? OTHERS[0];
}
