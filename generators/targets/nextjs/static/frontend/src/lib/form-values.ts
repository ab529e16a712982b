import { normalizeDecimal } from "./decimals";
import { toLocalInput } from "./moments";

/** A postal address while it is typed; empty texts stand for what is left out. */
export interface AddressValue {
  line1: string;
  line2: string;
  city: string;
  region: string;
  postal_code: string;
  country: string;
}

/** A place on the map while it is typed. */
export interface GeoValue {
  latitude: string;
  longitude: string;
}

interface Address {
  line1: string;
  line2?: string | null;
  city: string;
  region?: string | null;
  postal_code?: string | null;
  country: string;
}

interface Coordinates {
  latitude: number;
  longitude: number;
}

const trimmed = (text: string) => text.trim();

/** The text, or null when nothing was typed. */
export function optional(text: string): string | null;
/** What `convert` makes of the text, or null when nothing was typed. */
export function optional<T>(text: string, convert: (text: string) => T): T | null;
export function optional(text: string, convert: (text: string) => unknown = trimmed): unknown {
  return text.trim() === "" ? null : convert(text);
}

/** A whole number from its text. */
export function toInteger(text: string): number {
  return Number(normalizeDecimal(text));
}

/** An exact decimal, as the API takes it. */
export function toDecimal(text: string): string {
  return normalizeDecimal(text);
}

/** Any JSON from its text. */
export function toJson(text: string) {
  return JSON.parse(text);
}

/** JSON as it is shown to be edited. */
export function fromJson(value: unknown): string {
  return value === null || value === undefined ? "" : JSON.stringify(value, null, 2);
}

/** An address as the API takes it. */
export function toAddress(value: AddressValue): Address {
  return {
    line1: value.line1.trim(),
    line2: optional(value.line2),
    city: value.city.trim(),
    region: optional(value.region),
    postal_code: optional(value.postal_code),
    country: value.country.trim().toUpperCase(),
  };
}

/** The same, or null when no line of it was filled in. */
export function toOptionalAddress(value: AddressValue): Address | null {
  return isEmpty(value) ? null : toAddress(value);
}

export function fromAddress(address: Address | null | undefined): AddressValue {
  return {
    line1: address?.line1 ?? "",
    line2: address?.line2 ?? "",
    city: address?.city ?? "",
    region: address?.region ?? "",
    postal_code: address?.postal_code ?? "",
    country: address?.country ?? "",
  };
}

/** A place as the API takes it. */
export function toCoordinates(value: GeoValue): Coordinates {
  return {
    latitude: Number(normalizeDecimal(value.latitude)),
    longitude: Number(normalizeDecimal(value.longitude)),
  };
}

/** The same, or null when nothing was typed. */
export function toOptionalCoordinates(value: GeoValue): Coordinates | null {
  return isEmpty(value) ? null : toCoordinates(value);
}

export function fromCoordinates(place: Coordinates | null | undefined): GeoValue {
  return { latitude: fromNumber(place?.latitude), longitude: fromNumber(place?.longitude) };
}

export function fromNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}

/** Whether every text of a value in parts is empty. */
export function isEmpty(value: AddressValue | GeoValue): boolean {
  return Object.values(value).every((text) => text.trim() === "");
}

/** A moment of the API as its input shows it. */
export function fromMoment(moment: string | null | undefined): string {
  return moment ? toLocalInput(moment) : "";
}

/** A time of day without seconds that say nothing. */
export function fromTime(time: string | null | undefined): string {
  return (time ?? "").replace(/^(\d{2}:\d{2}):00(\.0+)?$/, "$1");
}

/** An exact decimal without zeros that say nothing. */
export function fromDecimal(decimal: string | null | undefined): string {
  return (decimal ?? "").replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}
