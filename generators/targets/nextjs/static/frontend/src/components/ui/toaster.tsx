"use client";

import dynamic from "next/dynamic";
import { useSyncExternalStore } from "react";
import { anythingSaid, onMessage } from "./toast";

const ToastStack = dynamic(() => import("./toast-stack").then((module) => module.ToastStack), {
  ssr: false,
});

/** Where `toast` speaks; loaded when it first does. */
export function Toaster() {
  const isNeeded = useSyncExternalStore(onMessage, anythingSaid, () => false);
  return isNeeded ? <ToastStack /> : null;
}
