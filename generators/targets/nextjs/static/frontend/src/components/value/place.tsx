import { formatNumber } from "@/lib/format";

interface Coordinates {
  latitude: number;
  longitude: number;
}

/** A place on the map, with a link to it. */
export function Place({ place: { latitude, longitude } }: { place: Coordinates }) {
  return (
    <a
      className="text-accent-text hover:underline"
      href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=15/${latitude}/${longitude}`}
      target="_blank"
      rel="noreferrer"
    >
      {formatNumber(latitude)}, {formatNumber(longitude)}
    </a>
  );
}
