"use client";

import type { FieldValues } from "react-hook-form";
import { product } from "@/product";
import type { FieldProps } from "./form-field";
import { NumberField } from "./number-field";

/** An amount in the product's currency. */
export function MoneyField<Values extends FieldValues>(field: FieldProps<Values>) {
  return <NumberField {...field} kind="decimal" prefix={product.currency} />;
}
