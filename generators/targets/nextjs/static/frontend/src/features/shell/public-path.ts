import { PUBLIC_PATHS } from "@/navigation";

/** Whether visitors may open the address: lists and records that are public, not the forms that change them. */
export function isPublicPath(pathname: string): boolean {
  return PUBLIC_PATHS.some((path) =>
    pathname === path || (pathname.startsWith(`${path}/`) && !/\/(new|edit)$/.test(pathname))
  );
}
