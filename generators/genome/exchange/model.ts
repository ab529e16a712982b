import type { FieldType, Relation } from "../genome";

/** What formats of other tools can say about a product: things, what they have, how they are related. By names, without ids. */
export interface ExchangeModel {
  readonly entities: readonly ExchangeEntity[];
  readonly relations: readonly ExchangeRelation[];
}

export interface ExchangeEntity {
  readonly name: string;
  readonly fields: readonly ExchangeField[];
}

export interface ExchangeField {
  readonly name: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly unique: boolean;
  /** The choices of an enum. */
  readonly values: readonly string[];
}

export interface ExchangeRelation {
  /** Names of entities; `to` may be the standard user, `user`. */
  readonly from: string;
  readonly to: string;
  readonly kind: Relation["kind"];
  readonly name: string;
  readonly required: boolean;
}

/** A text that is not what it is said to be; the message names the line and what is wrong there. */
export class ExchangeError extends Error {
  override name = "ExchangeError";

  constructor(line: number, reason: string) {
    super(`Line ${line}: ${reason}`);
  }
}
