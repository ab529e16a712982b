import type { EntityPlan } from "../../plan/index";

/** The function that makes JSON for one record; a name that begins with "test" would be run as a test where it is imported. */
export function payloadName({ names }: Pick<EntityPlan, "names">): string {
  return names.snake.startsWith("test") ? `payload_of_${names.snake}` : `${names.snake}_payload`;
}
