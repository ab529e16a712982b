"use client";

import { useRef } from "react";
import type { Entity, Job } from "@/generators/genome";
import type { NewJob } from "@/generators/genome/edit";
import { texts as blueprint } from "@/texts/blueprint";
import { texts as features } from "@/texts/features";
import { useActs, useIsMarked } from "./blueprint-context";
import { AddForm } from "./controls/add-form";
import { SelectBox, SmallButton, TextBox } from "./controls/boxes";
import { LazyDetails } from "./controls/lazy-details";

const texts = features.jobs;

const KINDS: readonly (readonly [Job["kind"], string])[] = [
  ["remind", texts.kinds.remind],
  ["transitionWhenPast", texts.kinds.transitionWhenPast],
  ["digest", texts.kinds.digest],
  ["purge", texts.kinds.purge],
];
const RECIPIENTS = [
  ["creator", texts.recipients.creator],
  ["assigned", texts.recipients.assigned],
  ["owners", texts.recipients.owners],
] as const;

interface JobListProps {
  readonly jobs: readonly Job[];
  readonly entities: readonly Entity[];
}

/** Work that is done every day by itself. */
export function JobList({ jobs, entities }: JobListProps) {
  const { run } = useActs();
  const [kind, entity] = [useRef<HTMLSelectElement>(null), useRef<HTMLSelectElement>(null)];
  const add = (name: string) => {
    const owner = entities.find(({ id }) => id === entity.current?.value);
    return owner !== undefined && run({ kind: "addJob", job: startingJob((kind.current?.value ?? "remind") as Job["kind"], name, owner) });
  };
  return (
    <div className="mt-6 text-sm">
      <h3 className="font-semibold">{texts.title}</h3>
      <ul className="mt-2 border-t border-line">
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} entities={entities} />
        ))}
      </ul>
      {entities.length > 0 && (
        <div className="mt-2">
          <AddForm what={texts.what} placeholder={texts.placeholder} onAdd={add}>
            <select ref={kind} className="box" aria-label={texts.newKind}>
              {KINDS.map(([id, label]) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
            <select ref={entity} className="box" aria-label={texts.newEntity}>
              {entities.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </AddForm>
        </div>
      )}
    </div>
  );
}

/** What a kind of job starts with for an entity; what the entity lacks is shown as a problem. */
function startingJob(kind: Job["kind"], name: string, entity: Entity): NewJob {
  const date = entity.fields.find(({ type }) => type === "date" || type === "datetime")?.id ?? "none";
  const common = { name, entity: entity.id };
  switch (kind) {
    case "remind":
      return { ...common, kind, field: date, daysBefore: 1, to: "creator", hour: 7 };
    case "transitionWhenPast":
      return { ...common, kind, field: date, transition: entity.workflow?.transitions[0]?.id ?? "none", hour: 1 };
    case "digest":
      return { ...common, kind, every: "week", to: "owners", hour: 6 };
    case "purge":
      return { ...common, kind, days: 365, hour: 3 };
    default:
      throw new Error(`Unknown kind: ${kind satisfies never}`);
  }
}

function JobRow({ job, entities }: { readonly job: Job; readonly entities: readonly Entity[] }) {
  const { run } = useActs();
  const marked = useIsMarked(job.id);
  const entity = entities.find(({ id }) => id === job.entity);
  const dates = (entity?.fields ?? []).filter(({ type }) => type === "date" || type === "datetime").map(({ id, name }) => [id, name] as const);
  const change = (changes: object) => run({ kind: "changeJob", job: job.id, content: { ...job, ...changes } as NewJob });
  const whole = (text: string, otherwise: number) => (/^-?\d+$/.test(text) ? Number(text) : otherwise);
  return (
    <li id={`element-${job.id}`} tabIndex={-1} className={`border-b border-line py-2 ${marked ? "marked" : ""}`}>
      <LazyDetails
        summary={
          <span dir="auto">
          {job.name} <span className="text-muted">{texts.summary({ kind: KINDS.find(([kind]) => kind === job.kind)?.[1] ?? "", entity: entity?.name ?? "", hour: job.hour })}</span>
          </span>
        }
      >
        <div className="mt-2 flex flex-wrap items-end gap-3 bg-sunk p-3">
          <TextBox label={texts.name} value={job.name} onCommit={(name) => change({ name })} />
          {"field" in job && <SelectBox label={texts.date} value={job.field} options={dates} onChange={(field) => change({ field })} />}
          {job.kind === "remind" && <TextBox label={texts.daysBefore} inputMode="numeric" value={String(job.daysBefore)} onCommit={(text) => change({ daysBefore: whole(text, job.daysBefore) })} />}
          {job.kind === "transitionWhenPast" && <SelectBox label={texts.act} value={job.transition} options={(entity?.workflow?.transitions ?? []).map(({ id, name }) => [id, name] as const)} onChange={(transition) => change({ transition })} />}
          {job.kind === "digest" && (
            <SelectBox
              label={texts.every}
              value={job.every}
              options={[
                ["day", texts.day],
                ["week", texts.week],
              ]}
              onChange={(every) => change({ every })}
            />
          )}
          {job.kind === "purge" && <TextBox label={texts.days} inputMode="numeric" value={String(job.days)} onCommit={(text) => change({ days: whole(text, job.days) })} />}
          {"to" in job && <SelectBox label={texts.tells} value={job.to} options={RECIPIENTS} onChange={(to) => change({ to })} />}
          <TextBox label={texts.hour} inputMode="numeric" value={String(job.hour)} onCommit={(text) => change({ hour: whole(text, job.hour) })} />
          <SmallButton danger label={texts.remove(job.name)} onClick={() => run({ kind: "removeJob", job: job.id })}>
            {blueprint.remove}
          </SmallButton>
        </div>
      </LazyDetails>
    </li>
  );
}
