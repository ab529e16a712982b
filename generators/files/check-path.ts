const LONGEST_PATH = 200;

/** Names Windows keeps for devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The reason a path may not stand in an archive, or undefined when it may. */
export function pathProblem(path: string): string | undefined {
  if (path === "") return "is empty";
  if (path.length > LONGEST_PATH) return `is longer than ${LONGEST_PATH} characters`;
  if (path.includes("\\")) return "has a backslash";
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/u.test(path)) return "has a control character";
  if (/[<>:"|?*]/.test(path)) return "has a character Windows refuses";
  if (path !== path.normalize("NFC")) return "is not in Unicode normal form C";
  if (path.startsWith("/")) return "is absolute";
  return path
    .split("/")
    .map(partProblem)
    .find((problem) => problem !== undefined);
}

function partProblem(part: string): string | undefined {
  if (part === "") return "has an empty part";
  if (part === "." || part === "..") return `has the part "${part}"`;
  if (/[. ]$/.test(part)) return "has a part that ends with a dot or a blank";
  return DEVICE.test(part) ? `has the part "${part}", which Windows reserves` : undefined;
}
