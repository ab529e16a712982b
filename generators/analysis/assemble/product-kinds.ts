/** What a product can be said to be, as alternatives of a regular expression; singular. */
export const PRODUCT_KINDS = "app|apps|application|platform|system|software|tool|portal|dashboard|marketplace|website|site|service|tracker|manager|planner|solution|directory|engine|crm|erp|pos|lms|hub|suite|board|store|shop";
