import { CHINESE } from "./chinese";
import { FRENCH } from "./french";
import { GERMAN } from "./german";
import type { LanguageTable } from "./language-table";
import { PORTUGUESE } from "./portuguese";
import { SPANISH } from "./spanish";

/** The languages beside English that are read by their words. */
export const LANGUAGE_TABLES: readonly LanguageTable[] = [SPANISH, PORTUGUESE, FRENCH, GERMAN, CHINESE];
