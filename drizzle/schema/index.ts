export * from "./accounts";
export * from "./visitors";
export * from "./projects";
export * from "./builds";
export * from "./proofs";
