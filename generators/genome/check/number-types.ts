import { hasPlaces, isLess, isWhole } from "./decimal";

export const numericTypes = ["integer", "decimal", "money", "duration"] as const;
/** Beyond this a browser no longer reads a whole number exactly. */
const LARGEST_WHOLE = "9007199254740991";
/** Money is stored with two places and twelve digits before them. */
const LARGEST_MONEY = "999999999999";

/** Whether a number can be stored in a column of the type. */
export function fits(number: string, type: (typeof numericTypes)[number]): boolean {
  const size = number.replace("-", "");
  switch (type) {
    case "integer":
    case "duration":
      return isWhole(number) && !isLess(LARGEST_WHOLE, size);
    case "money":
      return hasPlaces(number, 2) && !isLess(LARGEST_MONEY, size);
    case "decimal":
      return !isLess(LARGEST_MONEY, size);
    default:
      return type satisfies never;
  }
}
