/** Every form of an entity's name. */
export interface EntityNames {
  /** Variable, module and file stem: "project". */
  readonly snake: string;
  /** Class: "Project". Emitters may add the endings of `classEndings` and no others. */
  readonly pascal: string;
  readonly camel: string;
  readonly kebab: string;
  /** Table, and variable for many: "projects". Always differs from `snake`. */
  readonly pluralSnake: string;
  readonly pluralPascal: string;
  readonly pluralCamel: string;
  /** Segment of an address: "projects". */
  readonly pluralKebab: string;
  /** As a person reads it at the start of a line, in the script it was written in. */
  readonly label: string;
  readonly pluralLabel: string;
  /** As a person reads it inside a sentence. */
  readonly lowerLabel: string;
  readonly lowerPluralLabel: string;
  /** One of them inside a sentence: "an invoice". */
  readonly oneLabel: string;
}

/** Every form of a field's name. */
export interface FieldNames {
  /** Column, attribute and JSON key. */
  readonly snake: string;
  readonly camel: string;
  readonly pascal: string;
  readonly label: string;
  readonly lowerLabel: string;
  /** Class of the enumeration of an enum field: "TaskStatus". */
  readonly enumPascal: string;
}

/** Every form of a relation's name, seen from both sides. */
export interface RelationNames {
  /** Attribute: "client"; a list for manyToMany: "tags". */
  readonly snake: string;
  /** Column and JSON key: "client_id"; for manyToMany the JSON key of the list: "tag_ids". */
  readonly column: string;
  readonly camel: string;
  readonly pascal: string;
  readonly label: string;
  readonly lowerLabel: string;
  /** Attribute of the other side: "projects". */
  readonly inverseSnake: string;
  readonly inverseCamel: string;
  readonly inversePascal: string;
  readonly inverseLabel: string;
  /** Association table of a manyToMany: "project_tags"; unused by the other kinds. */
  readonly table: string;
  /** Class of the association: "ProjectTag". */
  readonly tablePascal: string;
  /** Variable of one association: "project_tag". */
  readonly tableSingular: string;
  /** Columns of the association: "project_id" and "tag_id", different also when an entity relates to itself. */
  readonly sourceColumn: string;
  readonly targetColumn: string;
}

export interface RoleNames {
  /** The value stored. */
  readonly snake: string;
  readonly camel: string;
  readonly pascal: string;
  readonly constant: string;
  readonly label: string;
  readonly lowerLabel: string;
}

export interface EnumValueNames {
  /** Stored, and in JSON: "in_progress". */
  readonly value: string;
  /** Member of an enumeration: "IN_PROGRESS". */
  readonly constant: string;
  readonly pascal: string;
  readonly label: string;
}

export interface TransitionNames {
  /** Function: "approve". */
  readonly snake: string;
  readonly camel: string;
  /** Segment of an address. */
  readonly kebab: string;
  readonly pascal: string;
  readonly label: string;
  readonly lowerLabel: string;
}

/** A function or module of its own: a job, a use of AI, a rule. */
export interface PartNames {
  readonly snake: string;
  readonly pascal: string;
  readonly label: string;
}

export interface ProductNames {
  readonly slug: string;
  readonly title: string;
  /** Database, package: legal as an identifier. */
  readonly snake: string;
}

/**
 * Every name of a product, formed once. Lookups throw on an id that the genome does not hold;
 * `entity("user")` is the standard user.
 */
export interface Names {
  readonly product: ProductNames;
  entity(entityId: string): EntityNames;
  /** `ownerId` is the entity, or the relation for the fields of a pair. */
  field(ownerId: string, fieldId: string): FieldNames;
  /** Field ids are unique in the whole genome, so the field alone is enough. */
  enumValue(fieldId: string, valueId: string): EnumValueNames;
  relation(relationId: string): RelationNames;
  role(roleId: string): RoleNames;
  transition(transitionId: string): TransitionNames;
  rule(ruleId: string): PartNames;
  job(jobId: string): PartNames;
  ai(aiUseId: string): PartNames;
}
