"use client";

import { texts as blueprint } from "@/texts/blueprint";
import { Modal } from "./controls/modal";

const texts = blueprint.keys;

export function KeyList({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal title={texts.title} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 text-sm">
        {texts.list.map(([keys, what]) => (
          <div key={keys} className="contents">
            <dt className="font-mono text-xs leading-5">{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
