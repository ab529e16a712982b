import type { ReactNode } from "react";
import { BuildPage } from "./build-page";
import { CommandLinePage } from "./command-line-page";
import { DescribePage } from "./describe-page";
import { InstallPage } from "./install-page";
import { ZipPage } from "./zip-page";

export interface DocsPage {
  /** Last part of the address. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly content: () => ReactNode;
}

/** The documentation, in the order in which it is read. */
export const DOCS: readonly DocsPage[] = [
  { id: "describe", title: "Write a description", lead: "A page of plain words is enough. This is how they are read.", content: DescribePage },
  { id: "build", title: "Review and build", lead: "From the description to a zip: what you see, what you decide, what is kept.", content: BuildPage },
  { id: "zip", title: "What is in the zip", lead: "The files, and the first three commands.", content: ZipPage },
  { id: "command-line", title: "The command line", lead: "The same pipeline without a server, a database or an account.", content: CommandLinePage },
  { id: "install", title: "Run Groundwork yourself", lead: "One command for one machine, and the settings for more.", content: InstallPage },
];
