import type { SourceFile } from "../../files/index";
import { canonicalJson } from "../../genome/index";
import { join, lines, md, mdCode, mdText, when, type Block } from "../../writer/index";
import type { Trace, TracedElement } from "./trace";

/** `TRACE.json`: the trace for programs. */
export function emitTraceJson(trace: Trace): SourceFile {
  return { path: "TRACE.json", content: canonicalJson(trace) };
}

/** `docs/traceability.md`: the same for people. */
export function emitTraceability(trace: Trace): SourceFile {
  const block = md`
    # From the description to the code

    Every sentence of the description with what was made of it and where that lies. \`TRACE.json\` is the same for programs.
    Sentences are quoted as they were written.

    ${trace.sentences.length === 0 ? md`The model was not read from a description, so there is no sentence to follow.` : join(trace.sentences.map(sentence), "\n\n")}

    ${when(trace.assumptions.length > 0, () => md`
      ## Without a sentence

      What had to be decided although the description does not say it. Check these first.

      ${lines(...trace.assumptions.filter(isWorthReading).map((element) => md`- ${mdText(element.kind)} **${mdText(element.name)}**${element.note === "" ? md`` : md`: ${mdText(element.note)}`}`))}
    `)}

    ${when(trace.unused.length > 0, () => md`
      ## Sentences that led to nothing

      ${lines(...trace.unused.map(({ text, reason }) => md`- ${mdText(text)}${reason === "" ? md`` : md` (${mdText(reason)})`}`))}
    `)}
  `;
  return { path: "docs/traceability.md", content: `${block.text}\n` };
}

/** Permissions without a sentence follow from the roles; listing each would bury the rest. */
function isWorthReading({ kind }: TracedElement): boolean {
  return kind !== "permission";
}

function sentence({ text, elements }: Trace["sentences"][number]): Block<"md"> {
  return md`
    ## ${mdText(text)}

    | Element | Code | Tests |
    | --- | --- | --- |
    ${lines(...elements.map(row))}
  `;
}

function row({ kind, name, files, symbols, tests }: TracedElement): Block<"md"> {
  const code = symbols.length > 0 ? symbols : files.filter((path) => path.includes("/services/") || path.includes("/models/") || files.length < 3);
  return md`| ${mdText(kind)} ${mdText(name)} | ${paths(code)} | ${paths(tests.filter((path) => /test_[^/]*$/.test(path)))} |`;
}

function paths(list: readonly string[]): Block<"md"> {
  return join(list.map((path) => mdCode(path.replace(/^backend\//, ""))), ", ");
}
