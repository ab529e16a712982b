import { ThemeMenu } from "./theme-menu";

/** What stands beside the user menu. */
export function HeaderTools() {
  return (
    <>
      <ThemeMenu />
    </>
  );
}
