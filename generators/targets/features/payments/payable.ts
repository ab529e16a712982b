import type { EntityPlan, FieldPlan, Plan } from "../../../plan/index";

/** A kind of record that can be paid, and the field that says how much. */
export interface Payable {
  readonly entity: EntityPlan;
  readonly field: FieldPlan;
}

/** Records of a workspace with an amount of money; of several amounts the first that is always there. */
export function payables({ entities }: Plan): readonly Payable[] {
  return entities.flatMap((entity) => {
    const amounts = entity.fields.filter(({ type, sensitivity, max }) => type === "money" && sensitivity !== "secret" && (max === null || Number(max) > 0));
    const field = amounts.find(({ required }) => required) ?? amounts[0];
    return entity.ownership === "global" || field === undefined ? [] : [{ entity, field }];
  });
}

/** Longer names leave no room on a line for an address and a call that repeat them. */
const LONGEST = 24;

/** What the address of a payment calls the record: by its name, unless that is long. */
export function idInPath({ entity: { names } }: Payable): string {
  return isLong(names) ? "record_id" : `${names.snake}_id`;
}

/** Whether a name would not fit where it stands several times on a line. */
export function isLong({ snake }: EntityPlan["names"]): boolean {
  return snake.length > LONGEST;
}

/** Payments that are asked for where nothing has a price leave no trace. */
export function hasPayments(plan: Plan): boolean {
  return plan.features.payments && payables(plan).length > 0;
}

const WHOLE = new Set(["BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"]);
const THOUSANDTHS = new Set(["BHD", "JOD", "KWD", "OMR", "TND"]);

/** How many decimal places the smallest unit of a currency has, as Stripe counts. */
export function minorUnits(currency: string): number {
  if (WHOLE.has(currency)) return 0;
  return THOUSANDTHS.has(currency) ? 3 : 2;
}

/** An amount that the field admits, for tests. */
export function sampleAmount({ min, max }: FieldPlan): string {
  const usual = 12.5;
  const low = min === null ? usual : Math.max(Number(min), usual);
  return (max === null ? low : Math.min(low, Number(max))).toFixed(2);
}

/** An amount that leaves nothing to pay, where the field admits one; null where it always costs something. */
export function admitsNothing({ min }: FieldPlan): boolean {
  return min === null || Number(min) <= 0;
}
