export { everything } from "./everything";
export { minimal } from "./minimal";
