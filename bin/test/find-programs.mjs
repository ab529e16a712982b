/** Finds the programs that npm does not bring, and installs Debian's packages of them where that is possible. */
import { spawnSync } from "node:child_process";
import { StartError } from "../start/preconditions.mjs";

const PROGRAMS = {
  python: {
    found: () => ["python3.13", "python3.12", "python3.11", "python3"].some(supportedPython),
    packages: ["python3", "python3-venv"],
    what: "Python 3.11 to 3.13 with venv",
  },
  redis: { found: () => succeeds("redis-server", ["--version"]), packages: ["redis-server"], what: "redis-server" },
  chromium: {
    found: () => ["chromium", "chromium-browser", "google-chrome"].some((name) => succeeds(name, ["--version"])),
    packages: ["chromium"],
    what: "Chromium",
  },
};

/** @throws {StartError} naming everything that is missing and how to get it */
export function findPrograms(needed) {
  const missing = Object.entries(PROGRAMS).filter(([name, { found }]) => needed.has(name) && !found());
  if (missing.length === 0) return;
  const packages = missing.flatMap(([, program]) => program.packages);
  if (canInstall()) {
    process.stdout.write(`Installing ${packages.join(", ")} ...\n`);
    spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { stdio: ["ignore", "ignore", "inherit"], env: environment });
  }
  const still = missing.filter(([, { found }]) => !found()).map(([, { what }]) => what);
  if (still.length > 0) throw new StartError(`The tests need ${still.join(", ")}. On Debian and Ubuntu: sudo apt install ${packages.join(" ")}`);
}

function canInstall() {
  return process.getuid?.() === 0 && succeeds("apt-get", ["--version"]);
}

function supportedPython(program) {
  return succeeds(program, ["-c", "import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))"]);
}

function succeeds(program, args) {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}
