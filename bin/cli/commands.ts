import { analyze } from "./commands/analyze";
import { build } from "./commands/build";
import { check } from "./commands/check";
import { diff } from "./commands/diff";
import { generate } from "./commands/generate";
import { login } from "./commands/login";
import { prove } from "./commands/prove";
import { pull } from "./commands/pull";
import { push } from "./commands/push";
import { stacksCommand } from "./commands/stacks";
import type { Command } from "./command";

/** Every command, in the order in which a person would use them. */
export const COMMANDS: readonly Command[] = [analyze, check, generate, prove, diff, stacksCommand, login, push, build, pull];
