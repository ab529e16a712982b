"use client";

import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Genome } from "@/generators/genome";
import { checkGenome, isPrintable, mergeGenomes } from "@/generators/genome/edit";
import type { BuildView } from "@/lib/builds/build-view";
import { BuildPanel } from "../_components/build-panel";
import { summarize } from "../_components/summarize";
import { BlueprintActsContext, MarkedContext, type BlueprintActs } from "./blueprint-context";
import "./blueprint.css";
import { CommandPalette } from "./command-palette";
import { DescriptionPane } from "./description-pane";
import { DiagramSection } from "./diagram/diagram-section";
import { EntitySection } from "./entity-section";
import { ExchangePanel } from "./exchange-panel";
import { FeaturePanel } from "./feature-panel";
import { newestKept } from "./kept-genomes";
import { KeyList } from "./key-list";
import { PermissionGrid } from "./permission-grid";
import { ProblemList } from "./problem-list";
import { ProductSettings } from "./product-settings";
import { QuestionList } from "./question-list";
import { ConflictNotice } from "./save-notice";
import { Toolbar } from "./toolbar";
import { useAutosave } from "./use-autosave";
import { useHistory } from "./use-history";
import { useKeys } from "./use-keys";
import { useLinks } from "./use-links";
import { usePaletteItems } from "./use-palette-items";

export interface BlueprintEditorProps {
  readonly projectId: string;
  readonly genome: Genome;
  readonly revision: number;
  readonly digest: string;
  readonly description: string;
  readonly builds: readonly BuildView[];
  readonly stacks: Parameters<typeof BuildPanel>[0]["stacks"];
}

/** The work place of the blueprint: everything of a genome, read and edited, kept as it is edited. */
export function BlueprintEditor(props: BlueprintEditorProps) {
  const { projectId, description } = props;
  const [start] = useState(() => newestKept(projectId, props));
  const editing = useHistory(start.genome);
  const genome = editing.history.present;
  const saving = useAutosave({ projectId, ...start }, genome);
  const links = useLinks();
  const [open, setOpen] = useState<"palette" | "keys" | "exchange" | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const openKeys = useCallback(() => setOpen("keys"), []);
  const openExchange = useCallback(() => setOpen("exchange"), []);
  const openPalette = useCallback(() => setOpen("palette"), []);
  const { run, undo, redo } = editing;
  const { showElement, showSentence, chooseSentence } = links;
  const acts = useMemo((): BlueprintActs => ({ run, showElement, showSentence }), [run, showElement, showSentence]);
  useKeys({ undo, redo, openPalette, openKeys });
  const items = usePaletteItems(genome, { showElement, undo, redo, openKeys, openExchange });
  const checked = useDeferredValue(genome);
  const problems = useMemo(() => checkGenome(checked), [checked]);
  const choose = useCallback((sentence: string) => chooseSentence(genome, sentence), [chooseSentence, genome]);

  const settle = (genomeOf: (conflict: { readonly base: Genome; readonly theirs: Genome }) => Genome) => {
    if (saving.state.kind !== "conflict") return;
    const { theirs, revision } = saving.state;
    saving.settle(theirs, revision);
    editing.adopt(genomeOf(saving.state));
  };

  return (
    <BlueprintActsContext.Provider value={acts}>
      <MarkedContext.Provider value={links.marked}>
        <p className="mt-3 text-muted tabular-nums">{summarize(genome)}</p>
        <div className="mt-6">
          <BuildPanel projectId={projectId} builds={props.builds} stacks={props.stacks} blocked={!isPrintable(problems)} genomeDigest={saving.digest} beforeStart={saving.flush} />
        </div>
        <Toolbar editing={editing} state={saving.state} onPalette={openPalette} onKeys={openKeys} onExchange={openExchange} />
        <ConflictNotice state={saving.state} onMerge={() => settle(({ base, theirs }) => mergeGenomes({ base, mine: genome, theirs }))} onTakeTheirs={() => settle(({ theirs }) => theirs)} />
        <ProblemList problems={problems} />
        <QuestionList genome={genome} />
        <DiagramSection entities={genome.entities} relations={genome.relations} />
        <div className="mt-10 grid gap-x-8 gap-y-10 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <DescriptionPane projectId={projectId} text={description} source={genome.source} chosen={links.sentence} onChoose={choose} />
          <div className="min-w-0">
            <EntitySection entities={genome.entities} relations={genome.relations} rules={genome.rules} roles={genome.roles} />
            <PermissionGrid roles={genome.roles} entities={genome.entities} permissions={genome.permissions} />
            <FeaturePanel features={genome.features} entities={genome.entities} integrations={genome.integrations} />
            <ProductSettings product={genome.product} entities={genome.entities} retention={genome.compliance.retention} />
          </div>
        </div>
        {open === "palette" && <CommandPalette items={items} onClose={close} />}
        {open === "keys" && <KeyList onClose={close} />}
        {open === "exchange" && <ExchangePanel genome={genome} onImport={editing.adopt} onClose={close} />}
      </MarkedContext.Provider>
    </BlueprintActsContext.Provider>
  );
}
