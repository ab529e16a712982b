import type { Json } from "../edit/genome-edit";

export type PartKind = "product" | "entity" | "field" | "enumValue" | "relation" | "role" | "permission" | "workflow" | "transition" | "rule" | "feature" | "job" | "aiUse" | "integration" | "retention" | "compliance" | "question";

/** What a change is about. `owner` is the id of the entity, relation or field that the part belongs to. */
interface About {
  readonly part: PartKind;
  readonly id: string;
  readonly owner: string | null;
  /** Its name after the change, or before it when it was removed. */
  readonly name: string;
  readonly ownerName: string | null;
}

/** One difference between two genomes; plain JSON. Parts are the same when their ids are. */
export type GenomeChange =
  | (About & { readonly kind: "added" })
  | (About & { readonly kind: "removed" })
  | (About & { readonly kind: "renamed"; readonly from: string; readonly to: string })
  /** A field's type, or a relation's kind or ends: data has to be converted. */
  | (About & { readonly kind: "retyped"; readonly from: string; readonly to: string })
  | (About & { readonly kind: "changed"; readonly property: string; readonly from: Json; readonly to: Json })
  /** The same parts in another order. */
  | (About & { readonly kind: "reordered" });
