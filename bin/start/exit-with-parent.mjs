/** Preloaded into web and worker: when the start script is killed, they stop as if they were told to. */
process.once("disconnect", () => {
  setTimeout(() => process.exit(1), 5_000).unref();
  process.kill(process.pid, "SIGTERM");
});
