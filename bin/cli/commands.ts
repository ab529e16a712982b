import { analyze } from "./commands/analyze";
import { check } from "./commands/check";
import { diff } from "./commands/diff";
import { generate } from "./commands/generate";
import { prove } from "./commands/prove";
import { stacksCommand } from "./commands/stacks";
import type { Command } from "./command";

/** Every command, in the order in which a person would use them. */
export const COMMANDS: readonly Command[] = [analyze, check, generate, prove, diff, stacksCommand];
