/** snake_case to PascalCase. */
export function toPascal(snake: string): string {
  return snake
    .split("_")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}

/** snake_case to camelCase. */
export function toCamel(snake: string): string {
  const pascal = toPascal(snake);
  return pascal.slice(0, 1).toLowerCase() + pascal.slice(1);
}

/** snake_case to kebab-case. */
export function toKebab(snake: string): string {
  return snake.replaceAll("_", "-");
}
