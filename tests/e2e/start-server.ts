import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startProduct } from "../start-product";

/** Starts the whole product, as `npm start` does, for the tests of this run; its address is in GROUNDWORK_URL. */
export default async function startServer(): Promise<() => Promise<void>> {
  const directory = await mkdtemp(path.join(tmpdir(), "groundwork-e2e-"));
  const product = await startProduct({ directory });
  process.env.GROUNDWORK_URL = product.url;
  return async () => {
    await product.stop();
    await rm(directory, { recursive: true, force: true });
  };
}
