import type { FrontendPart } from "../frontend-part";

/** Every feature that shows something, in the order in which it is shown. */
export const FRONTEND_PARTS: readonly FrontendPart[] = [];
