"use client";

import Link from "next/link";
import { useState, useTransition } from "react";
import type { Shelf } from "@/lib/projects/list-projects";
import { texts } from "@/texts/projects";
import { ActionForm, type FormState } from "../../_components/action-form";
import { TextField } from "../../_components/text-field";
import { duplicateProjectAction, renameProjectAction, shelveProjectAction } from "../actions";

export interface ProjectRowView {
  readonly id: string;
  readonly name: string;
  readonly created: string;
  /** What became of the last build, in words. */
  readonly lastBuild: string;
}

interface ProjectRowProps {
  readonly project: ProjectRowView;
  readonly shelf: Shelf;
  /** Told after the project has left this list, so that it can be had back. */
  readonly onMoved: (move: Move) => void;
}

export interface Move {
  readonly project: ProjectRowView;
  readonly from: Shelf;
  readonly to: Shelf;
}

export function ProjectRow({ project, shelf, onMoved }: ProjectRowProps) {
  const [renaming, setRenaming] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [pending, start] = useTransition();

  const run = (act: () => Promise<FormState>, afterwards?: () => void) =>
    start(async () => {
      const answer = await act();
      setProblem(answer.problem);
      if (answer.problem === undefined) afterwards?.();
    });
  const move = (to: Shelf) => run(() => shelveProjectAction(project.id, to), () => onMoved({ project, from: shelf, to }));

  return (
    <li className="border-b border-line py-3">
      <div className="grid items-baseline gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_6.5rem_auto]">
        {shelf === "deleted" ? (
          <span className="font-medium" dir="auto">
            {project.name}
          </span>
        ) : (
          <Link href={`/projects/${project.id}`} className="link font-medium" dir="auto">
            {project.name}
          </Link>
        )}
        <span className="text-sm text-muted">{project.lastBuild}</span>
        <time dateTime={project.created} className="text-sm text-muted tabular-nums">
          {project.created}
        </time>
        <div className="flex flex-wrap gap-x-4 gap-y-1 text-sm sm:justify-end" role="group" aria-label={texts.row.label(project.name)}>
          {shelf === "current" && (
            <>
              <TextButton onPress={() => setRenaming(!renaming)} disabled={pending} expanded={renaming}>
                {texts.row.rename}
              </TextButton>
              <TextButton onPress={() => run(() => duplicateProjectAction(project.id))} disabled={pending}>
                {texts.row.duplicate}
              </TextButton>
              <TextButton onPress={() => move("archived")} disabled={pending}>
                {texts.row.archive}
              </TextButton>
            </>
          )}
          {shelf === "deleted" || shelf === "archived" ? (
            <TextButton onPress={() => move("current")} disabled={pending}>
              {texts.row.takeBack}
            </TextButton>
          ) : null}
          {shelf !== "deleted" && (
            <TextButton onPress={() => move("deleted")} disabled={pending}>
              {texts.row.delete}
            </TextButton>
          )}
        </div>
      </div>
      {renaming && (
        <div className="mt-3 max-w-md">
          <ActionForm action={renameProjectAction.bind(null, project.id)} submit={texts.row.rename} busy={texts.row.renaming} afterwards="stay" tone="plain">
            <TextField name="name" id={`name-${project.id}`} label={texts.row.name} defaultValue={project.name} maxLength={100} required />
          </ActionForm>
        </div>
      )}
      {problem !== undefined && (
        <p role="alert" className="mt-2 text-sm text-danger">
          {problem}
        </p>
      )}
    </li>
  );
}

interface TextButtonProps {
  readonly onPress: () => void;
  readonly disabled: boolean;
  readonly expanded?: boolean;
  readonly children: string;
}

function TextButton({ onPress, disabled, expanded, children }: TextButtonProps) {
  return (
    <button type="button" onClick={onPress} disabled={disabled} aria-expanded={expanded} className="link min-h-6 cursor-pointer disabled:opacity-60">
      {children}
    </button>
  );
}
