import type { JsonValue } from "../../writer/index";

export type JsonObject = { readonly [key: string]: JsonValue };
