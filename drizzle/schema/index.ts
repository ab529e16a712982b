export * from "./accounts";
export * from "./visitors";
export * from "./projects";
export * from "./builds";
export * from "./proofs";
export * from "./billing";
export * from "./members";
export * from "./tokens";
