"use client";

import { Modal } from "./controls/modal";

const KEYS = [
  ["/  or  Ctrl K, ⌘ K", "search the genome, and commands"],
  ["?", "this list"],
  ["Ctrl Z, ⌘ Z", "undo"],
  ["Ctrl Shift Z, ⌘ Shift Z, Ctrl Y", "redo"],
  ["Enter on a name", "rename; Enter keeps, Escape leaves it"],
  ["Alt ↑, Alt ↓ on a field", "move it"],
  ["Enter on a sentence", "show what came of it"],
  ["Enter on an entity of the plan", "go to its card"],
] as const;

export function KeyList({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal title="Keys" onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 text-sm">
        {KEYS.map(([keys, what]) => (
          <div key={keys} className="contents">
            <dt className="font-mono text-xs leading-5">{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
