import { Code } from "../_components/code";

const COMMANDS = `bin/groundwork analyze product.md --out GENOME.json     # what was understood, as JSON
bin/groundwork check GENOME.json                         # what is wrong with it, and how to mend it
bin/groundwork generate GENOME.json --out product.zip    # the codebase; a folder works too
bin/groundwork prove product.zip                         # install, lint, migrate, test
bin/groundwork diff old.json new.json                    # what changed, part by part
bin/groundwork stacks                                    # what can be generated`;

export function CommandLinePage() {
  return (
    <>
      <Code label="The commands">{COMMANDS}</Code>
      <p>
        <code>--json</code> prints the result for programs. The status is 0 when done, 1 when something is wrong with the input or the output, 2 when the command
        makes no sense. Files appear whole or not at all, and a folder that somebody edited is refused.
      </p>
    </>
  );
}
