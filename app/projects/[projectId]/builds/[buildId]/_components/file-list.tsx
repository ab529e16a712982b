import Link from "next/link";
import type { Folder } from "./file-tree";

interface FileListProps {
  readonly folder: Folder;
  readonly base: string;
  /** The file that is shown; its folders are open. */
  readonly current: string;
}

/** A folder and what is in it, as links. Folders open and close without a script. */
export function FileList({ folder, base, current }: FileListProps) {
  return (
    <ul className="leading-6">
      {folder.folders.map((inner) => (
        <li key={inner.path}>
          <details open={current.startsWith(`${inner.path}/`)}>
            <summary className="min-h-6 cursor-pointer">{inner.name}</summary>
            <div className="border-l border-line pl-3">
              <FileList folder={inner} base={base} current={current} />
            </div>
          </details>
        </li>
      ))}
      {folder.files.map(({ name, path }) => (
        <li key={path}>
          <Link href={`${base}/files/${path.split("/").map(encodeURIComponent).join("/")}`} prefetch={false} aria-current={path === current ? "page" : undefined} className={`block min-h-6 ${path === current ? "bg-accent-wash font-medium" : "hover:underline"}`}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
