/** What an entity or field may be called although Python, TypeScript, SQL or the app itself already uses it. */
export const reservedEntities: readonly string[] = ["Class", "Order", "Property", "Import", "Select", "Table", "Session", "Request", "File", "Notification", "Enum", "Date", "Any", "Base", "Test", "Delete", "List", "Metadata", "Group", "Test case", "Account", "Unsaved change"];

export const reservedFields: readonly string[] = ["class", "from", "import", "lambda", "None", "self", "metadata", "registry", "query", "id", "workspace id", "created at", "created by", "type", "default", "function", "new", "select", "order", "group", "user", "limit", "end", "date", "time", "list", "str", "page", "per page", "total", "sort", "q", "constructor", "prototype", "match", "fields", "schema", "json", "text", "status", "name", "client", "data", "value", "key", "items", "count", "index", "copy", "validate", "hash", "password"];

/** Other scripts, signs, digits, humps, 63 bytes and more, and names of which no letter is left. */
export const oddNames: readonly string[] = [
  "项目",
  "Проект",
  "مشروع",
  "プロジェクト",
  "Žluťoučký kůň",
  "Straße",
  "3D model",
  "2024 budget",
  "R&D — 50 % share",
  "driver's licence",
  "HTTPServerURLs",
  "already_snake_case",
  "—",
  "👩‍🚀",
  "a very long name that goes on and on until it is far beyond what a database takes",
  "a very long name that goes on and on until it is far beyond what a database holds",
  "Item \"quoted\" {braces} 'n' ${more}",
  "tab\tand\nnewline",
  "<b>bold</b>",
  "Schema",
];

/** Plural and singular are one word. */
export const unchangingPlurals: readonly string[] = ["Equipment", "Series", "News", "Sheep"];
