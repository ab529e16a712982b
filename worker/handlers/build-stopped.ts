/** The build cannot succeed, and the message tells its owner why. Not tried again. */
export class BuildRefused extends Error {
  override name = "BuildRefused";
}

/** The build was cancelled, or another worker has it. What was made is dropped. */
export class BuildLost extends Error {
  override name = "BuildLost";
}
