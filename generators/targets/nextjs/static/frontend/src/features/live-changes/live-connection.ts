const ADDRESS = "/api/live-changes";
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

export interface LiveListener {
  /** Records of a kind were changed, by the name that the API gives the kind. */
  onChange: (resource: string) => void;
  /** Anything may have been missed. */
  onReload: () => void;
  /** The server refused; it is asked again after a pause. */
  onRefused: () => void;
}

/**
 * Hears of changes until what is returned is called. A stream that ends is opened again by the browser; after a refusal,
 * where a browser gives up, this comes back by itself, each time a little later.
 */
export function listenToChanges({ onChange, onReload, onRefused }: LiveListener): () => void {
  let pause = FIRST_PAUSE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource;

  function connect(): void {
    source = new EventSource(ADDRESS);
    source.addEventListener("reload", () => {
      pause = FIRST_PAUSE;
      onReload();
    });
    source.addEventListener("change", ({ data }) => {
      const { resource } = JSON.parse(data) as { resource: string };
      onChange(resource);
    });
    source.addEventListener("error", () => {
      if (source.readyState !== EventSource.CLOSED) return;
      onRefused();
      timer = setTimeout(connect, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    });
  }

  connect();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
