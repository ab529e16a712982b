import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";

/** A page below `/settings`. */
export interface SettingsPage {
  readonly href: `/settings/${string}`;
  readonly label: string;
  /** Shown to owners of the workspace only. */
  readonly ownerOnly: boolean;
}

/** A component without properties that stands in the app's header, such as a bell. */
export interface HeaderTool {
  readonly module: `@/features/${string}`;
  readonly name: string;
}

/** A page of the app beside the entities, as it stands in the navigation. */
export interface AppPage {
  readonly href: `/${string}`;
  readonly label: string;
  /** Name of the lucide icon. */
  readonly icon: string;
}

/** What a feature adds to the frontend as a whole. A part whose feature is off returns nothing. */
export interface FrontendPart {
  readonly files?: (plan: Plan) => readonly SourceFile[];
  readonly settingsPages?: (plan: Plan) => readonly SettingsPage[];
  readonly headerTools?: (plan: Plan) => readonly HeaderTool[];
  readonly appPages?: (plan: Plan) => readonly AppPage[];
}
