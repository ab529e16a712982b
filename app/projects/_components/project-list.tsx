"use client";

import { useState, useTransition } from "react";
import type { Shelf } from "@/lib/projects/list-projects";
import { texts } from "@/texts/projects";
import { shelveProjectAction } from "../actions";
import { ProjectRow, type Move, type ProjectRowView } from "./project-row";

interface ProjectListProps {
  readonly projects: readonly ProjectRowView[];
  readonly shelf: Shelf;
}

/** The projects of one shelf. The last one that left it can be had back from here. */
export function ProjectList({ projects, shelf }: ProjectListProps) {
  const [last, setLast] = useState<Move>();
  const [problem, setProblem] = useState<string>();
  const [pending, start] = useTransition();

  const undo = (move: Move) =>
    start(async () => {
      const answer = await shelveProjectAction(move.project.id, move.from);
      setProblem(answer.problem);
      if (answer.problem === undefined) setLast(undefined);
    });

  return (
    <>
      <div role="status">
        {last !== undefined && (
          <p className="sheet mt-4 flex flex-wrap items-center gap-x-4 px-4 py-2">
            <span>
              <bdi className="font-medium">{last.project.name}</bdi> {texts.moved[last.to]}
            </span>
            <button type="button" className="link cursor-pointer" disabled={pending} onClick={() => undo(last)}>
              {texts.moved.undo}
            </button>
            {problem !== undefined && <span className="text-danger">{problem}</span>}
          </p>
        )}
      </div>
      {projects.length > 0 && (
        <ul className="mt-4 border-t border-line">
          {projects.map((project) => (
            <ProjectRow key={project.id} project={project} shelf={shelf} onMoved={setLast} />
          ))}
        </ul>
      )}
    </>
  );
}
