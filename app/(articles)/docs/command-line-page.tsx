import { Code } from "../_components/code";

const COMMANDS = `bin/groundwork analyze product.md --out GENOME.json     # what was understood, as JSON
bin/groundwork check GENOME.json                         # what is wrong with it, and how to mend it
bin/groundwork generate GENOME.json --out product.zip    # the codebase; a folder works too
bin/groundwork prove product.zip                         # install, lint, migrate, test
bin/groundwork diff old.json new.json                    # what changed, part by part
bin/groundwork stacks                                    # what can be generated`;

const SERVER = `bin/groundwork login --server ADDRESS                    # asks for an API token and keeps it
bin/groundwork push product.md                           # a new project; a genome takes the place of another with --project
bin/groundwork build PROJECT                             # build it, and watch
bin/groundwork pull BUILD --out product.zip              # the archive
bin/groundwork pull PROJECT --genome --out GENOME.json   # the genome only`;

export function CommandLinePage() {
  return (
    <>
      <Code label="The commands">{COMMANDS}</Code>
      <p>
        <code>--json</code> prints the result for programs. The status is 0 when done, 1 when something is wrong with the input or the output, 2 when the command
        makes no sense. Files appear whole or not at all, and a folder that somebody edited is refused.
      </p>
      <p>With an API token the same program works on the projects of a workspace:</p>
      <Code label="The commands that ask the server">{SERVER}</Code>
    </>
  );
}
