export { emitNextjs } from "./files";
