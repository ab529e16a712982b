import type { BackendPart } from "../features/backend-part";
import { FEATURES } from "../features/index";

export type { SettingPlan } from "../features/backend-part";

/** The features' parts, in the order in which they print. */
export const BACKEND_PARTS: readonly BackendPart[] = FEATURES.map(({ part }) => part);
