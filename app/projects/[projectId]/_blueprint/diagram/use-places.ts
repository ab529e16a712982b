"use client";

import { useEffect, useRef, useState } from "react";
import type { Entity, Relation } from "@/generators/genome";
import { placeEntities, structureOf, type Place } from "./place-entities";

const PAUSE_MS = 500;

/** Where entities stand. Laying out a large product takes a moment, so it waits for a pause and for a change that matters. */
export function usePlaces(entities: readonly Entity[], relations: readonly Relation[]): ReadonlyMap<string, Place> {
  const structure = structureOf(entities, relations);
  const [places, setPlaces] = useState(() => placeEntities(entities, relations));
  const placed = useRef(structure);
  const latest = useRef({ entities, relations });
  useEffect(() => {
    latest.current = { entities, relations };
  });
  useEffect(() => {
    if (structure === placed.current) return;
    const timer = setTimeout(() => {
      placed.current = structure;
      setPlaces(placeEntities(latest.current.entities, latest.current.relations));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [structure]);
  return places;
}
