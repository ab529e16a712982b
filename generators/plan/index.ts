export { planCodebase } from "./plan-codebase";
export type * from "./plan";
